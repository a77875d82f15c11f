/** One area held against others on one indicator: in words, pictures, a table and files. */
@NullMarked
package no.opptrapp.ui.staff.compare;

import org.jspecify.annotations.NullMarked;
