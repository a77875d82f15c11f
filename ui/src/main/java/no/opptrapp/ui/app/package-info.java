/** The program: what the command line says, the database, the beans and the two doors, opened and closed in order. */
@NullMarked
package no.opptrapp.ui.app;

import org.jspecify.annotations.NullMarked;
