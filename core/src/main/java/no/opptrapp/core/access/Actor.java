package no.opptrapp.core.access;

import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Language;

/**
 * Who makes a call: a signed-in person, a program with a key, a reader, or a job. Every service call has one, as its
 * first argument, and it sets the scope of the database transaction.
 *
 * @param id the user, the key, or a fixed id for readers and jobs
 * @param name the name for the audit trail
 * @param role what it may do
 * @param scope codes of the areas it covers as they were given; {@code NO} is the whole country
 * @param language the language it reads
 */
public record Actor(UUID id, String name, Role role, Set<String> scope, Language language) {

    /** The name that what was made up is stored with. */
    public static final String DEMONSTRATION = "demonstration";

    private static final UUID READER_ID = new UUID(0, 1);
    private static final UUID JOB_ID = new UUID(0, 2);
    private static final UUID DEMONSTRATION_ID = new UUID(0, 3);

    public Actor {
        scope = Set.copyOf(scope);
    }

    /** Somebody who has not signed in: sees what is published and nothing else. */
    public static Actor reader(Language language) {
        return new Actor(READER_ID, "reader", Role.READER, Set.of(), language);
    }

    /** The program itself, doing the named job for the whole country. */
    public static Actor job(String name) {
        return new Actor(JOB_ID, name, Role.JOB, Set.of("NO"), Language.NB);
    }

    /** Somebody made up, who plans in one area of the demonstration. */
    public static Actor demonstration(String area, Language language) {
        return new Actor(DEMONSTRATION_ID, DEMONSTRATION, Role.MANAGER, Set.of(area), language);
    }

    /** Whether what it writes is made up to show the program, and must be told so wherever it is seen. */
    public boolean isDemonstration() {
        return id.equals(DEMONSTRATION_ID);
    }

    /** Whether the other is the same as far as rights go; the language may differ. */
    public boolean isSameAs(Actor other) {
        return id.equals(other.id) && role == other.role && scope.equals(other.scope);
    }

    public Actor reading(Language other) {
        return new Actor(id, name, role, scope, other);
    }
}
