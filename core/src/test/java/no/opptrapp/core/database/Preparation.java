package no.opptrapp.core.database;

import io.micronaut.context.ApplicationContext;

/**
 * What stands in the database before a test class begins. It is done once for all classes that ask for it; each of them
 * gets a copy of its own. It has a constructor without parameters.
 */
@FunctionalInterface
public interface Preparation {

    void prepare(ApplicationContext beans);

    /** Nothing but what migrations make. */
    final class None implements Preparation {
        @Override
        public void prepare(ApplicationContext beans) {
            // The migrated database is as it should be.
        }
    }
}
