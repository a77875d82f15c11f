/** The staff door itself: Vaadin in an embedded Jetty, with views that are Micronaut beans. */
@NullMarked
package no.opptrapp.ui.staff.door;

import org.jspecify.annotations.NullMarked;
