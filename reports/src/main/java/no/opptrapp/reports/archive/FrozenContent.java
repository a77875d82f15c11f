package no.opptrapp.reports.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import no.opptrapp.reports.archive.content.ContentForm;
import no.opptrapp.reports.document.Document;

/**
 * The content of a report as it is kept.
 *
 * @param packed compressed
 * @param hash SHA-256 of the content before it was compressed, in hexadecimal
 */
public record FrozenContent(byte[] packed, String hash) {

    /** The words and numbers of a document. */
    static FrozenContent of(Document document) {
        byte[] content = ContentForm.write(document);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FrozenContent(packed.toByteArray(), hash(content));
    }

    /** @throws DamagedContent when it is not what was kept */
    byte[] unpacked() {
        byte[] content;
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            content = in.readAllBytes();
        } catch (IOException broken) {
            DamagedContent damaged = new DamagedContent("Kept as " + hash + ", and can no longer be unpacked");
            damaged.addSuppressed(broken);
            throw damaged;
        }
        String found = hash(content);
        if (!found.equals(hash)) {
            throw new DamagedContent("Kept as " + hash + ", found as " + found);
        }
        return content;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
