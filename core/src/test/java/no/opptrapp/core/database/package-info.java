/**
 * A real PostgreSQL for every test that needs one.
 *
 * <p>Annotate the class with {@link no.opptrapp.core.database.DatabaseTest}: it gets a database of its own, a copy of
 * one that all migrations on the class path have made, and the program's beans on it. Constructors and methods ask for
 * what they need:
 *
 * <pre>{@code
 * @DatabaseTest
 * class RoundsTest {
 *     RoundsTest(Rounds rounds, SettableClock clock, TestDatabase database) { … }
 * }
 * }</pre>
 *
 * <p>Services bind their actor themselves. Raw connections ({@code database.asOwner()}, {@code asApp(actor)},
 * {@code as(DatabaseRole.OPEN)}) are there to see what the database itself lets through. Tests of one class share the
 * database. The engine follows {@code -Dtest.postgres=auto|container|embedded}.
 */
@NullMarked
package no.opptrapp.core.database;

import org.jspecify.annotations.NullMarked;
