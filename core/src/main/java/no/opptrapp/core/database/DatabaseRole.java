package no.opptrapp.core.database;

import java.util.Locale;

/** As whom the program works in the database once it is migrated. Neither role owns anything. */
public enum DatabaseRole {
    /** Everything the services need. */
    APP,
    /** The little that an instance with only the open door needs. */
    OPEN;

    /** The role's name beside its owner's, so that two installations on one server do not share roles. */
    public String nameUnder(String owner) {
        return owner + "_" + name().toLowerCase(Locale.ROOT);
    }
}
