/** Plans on hearing: sending them, and answering what comes in. */
@NullMarked
package no.opptrapp.ui.staff.hearing;

import org.jspecify.annotations.NullMarked;
