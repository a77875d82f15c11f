/** What requests ask for beside the path: parameters, parts of lists, formats. */
@NullMarked
package no.opptrapp.ui.open.request;

import org.jspecify.annotations.NullMarked;
