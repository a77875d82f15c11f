/** The rules between modules and packages, evaluated by tests over everything there is. */
@NullMarked
package no.opptrapp.core.architecture;

import org.jspecify.annotations.NullMarked;
