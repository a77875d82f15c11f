/** From which address a request comes, for both doors, also through a proxy. */
@NullMarked
package no.opptrapp.ui.address;

import org.jspecify.annotations.NullMarked;
