/** What stands between a caller and a service method: the check of the role and the binding of the actor. */
@NullMarked
package no.opptrapp.core.access.guard;

import org.jspecify.annotations.NullMarked;
