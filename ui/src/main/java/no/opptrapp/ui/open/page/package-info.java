/** The pages of the open door: what is published, for anybody with a browser. */
@NullMarked
package no.opptrapp.ui.open.page;

import org.jspecify.annotations.NullMarked;
