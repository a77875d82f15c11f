/** The frame around every staff page: layout, navigation, language, and the pages for what is not there or not allowed. */
@NullMarked
package no.opptrapp.ui.staff.shell;

import org.jspecify.annotations.NullMarked;
