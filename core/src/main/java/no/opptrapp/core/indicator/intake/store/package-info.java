/** How imports and approvals are kept, and where the validation rules come from. */
@NullMarked
package no.opptrapp.core.indicator.intake.store;

import org.jspecify.annotations.NullMarked;
