/**
 * The PostgreSQL behind the program: the embedded server, the roles, the migrations, and the data source that gives
 * every transaction the scope of its actor.
 */
@NullMarked
package no.opptrapp.core.database;

import org.jspecify.annotations.NullMarked;
