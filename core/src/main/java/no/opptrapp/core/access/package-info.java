/** Who may do what, where: users, roles, scopes and the actor behind every call. */
@NullMarked
package no.opptrapp.core.access;

import org.jspecify.annotations.NullMarked;
