/** Taking in files: drop, progress, and every fault with its line and column. */
@NullMarked
package no.opptrapp.ui.staff.imports;

import org.jspecify.annotations.NullMarked;
