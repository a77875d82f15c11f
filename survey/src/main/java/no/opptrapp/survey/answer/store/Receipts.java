package no.opptrapp.survey.answer.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the keyed hashes that stand in for an answer's name and content: HMAC-SHA-256, the first 128 bits. */
final class Receipts {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte SEPARATOR = 0x1F;

    private final Mac mac;

    Receipts(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    byte[] ofName(String name) {
        return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The name is part of it, so that who has the database and the key still cannot try stored answers against it.
     *
     * @param bytes holds what is stored of the answer, from one index up to another
     * @param times the times as written, of which only days are stored
     */
    byte[] ofContent(byte[] bytes, int from, int to, String name, String times) {
        mac.update(bytes, from, to - from);
        mac.update(SEPARATOR);
        mac.update(name.getBytes(StandardCharsets.UTF_8));
        mac.update(SEPARATOR);
        return mac.doFinal(times.getBytes(StandardCharsets.UTF_8));
    }
}
