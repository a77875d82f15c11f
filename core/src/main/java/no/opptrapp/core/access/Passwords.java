package no.opptrapp.core.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id at 19 MiB, two passes, one lane (OWASP's recommendation), in the usual encoded form, so
 * that the cost can be raised later without losing anybody.
 */
@Singleton
final class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** Hashing takes memory on purpose; many at once must not take all of it. */
    private final Semaphore room = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    private final String nobodys = hash("nobody has this password " + random.nextLong());

    /** Encoded hash with a fresh salt. */
    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Encoded encoded = new Encoded(MEMORY_KIB, PASSES, LANES, salt, new byte[HASH_BYTES]);
        return encoded.with(computed(password, encoded)).text();
    }

    boolean matches(String password, String hash) {
        Encoded encoded = Encoded.of(hash);
        return MessageDigest.isEqual(computed(password, encoded), encoded.hash());
    }

    /** Takes as long as a real comparison, so that the time does not tell whether a username exists. */
    boolean matchesNobody(String password) {
        computed(password, Encoded.of(nobodys));
        return false;
    }

    private byte[] computed(String password, Encoded encoded) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(encoded.memory())
                .withIterations(encoded.passes())
                .withParallelism(encoded.lanes())
                .withSalt(encoded.salt())
                .build());
        byte[] hash = new byte[encoded.hash().length];
        room.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            room.release();
        }
        return hash;
    }

    /** {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
    private record Encoded(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

        static Encoded of(String text) {
            String[] parts = text.split("\\$", -1);
            if (parts.length != 6 || !parts[1].equals("argon2id") || !parts[2].equals("v=19")) {
                throw new IllegalStateException("A stored password is not an Argon2id hash of version 19");
            }
            String[] costs = parts[3].split("[=,]", -1);
            Base64.Decoder base64 = Base64.getDecoder();
            return new Encoded(
                    Integer.parseInt(costs[1]),
                    Integer.parseInt(costs[3]),
                    Integer.parseInt(costs[5]),
                    base64.decode(parts[4]),
                    base64.decode(parts[5]));
        }

        Encoded with(byte[] other) {
            return new Encoded(memory, passes, lanes, salt, other);
        }

        String text() {
            Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
            return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt)
                    + "$" + base64.encodeToString(hash);
        }
    }
}
