package no.opptrapp.core.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where users are kept, and their passwords beside them. */
public interface UserRepository {

    /**
     * Waits for others who change who there is, and has them wait until the end of the transaction: a name is taken
     * once, and the last owner is counted by one at a time.
     */
    void queue();

    /** All users by username. */
    List<User> all();

    Optional<User> byId(UUID id);

    Optional<User> byUsername(String username);

    /** How many active users have the role. */
    int countActive(Role role);

    User add(User user);

    /** @throws StaleVersion when the stored version is another */
    User change(User user);

    /** The encoded hash, if the user has a password. */
    Optional<String> passwordHash(UUID user);

    void setPasswordHash(UUID user, String hash);
}
