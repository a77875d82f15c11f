package no.opptrapp.reports.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import org.jspecify.annotations.Nullable;

/** The checksum of what a report rests on: the same data give the same sum, and any change of them another. */
public final class Checksum {

    private final MessageDigest digest;

    public Checksum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Adds things that belong together, by what they say of themselves; of what has no order say it in one. */
    public void add(@Nullable Object... parts) {
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update((byte) 1);
    }

    /** Adds every cell of a figure. */
    public void figure(Figure figure) {
        for (Category category : figure.categories()) {
            for (Series series : figure.series()) {
                add("cell", figure.id(), category.key(), series.key(), figure.cell(category, series));
            }
        }
    }

    /** The sum of all that was added, in hexadecimal; to be asked for once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
