/** How the program is started, refused and stopped. */
@NullMarked
package no.opptrapp.ui.app.demo;

import org.jspecify.annotations.NullMarked;
