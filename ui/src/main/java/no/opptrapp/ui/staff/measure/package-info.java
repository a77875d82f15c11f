/** Measures on screen: the list, one of them with its history and notes, taking up what others recommend, and files. */
@NullMarked
package no.opptrapp.ui.staff.measure;

import org.jspecify.annotations.NullMarked;
