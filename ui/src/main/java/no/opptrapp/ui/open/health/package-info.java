/** Whether this instance can serve, for whoever balances load or watches. */
@NullMarked
package no.opptrapp.ui.open.health;

import org.jspecify.annotations.NullMarked;
