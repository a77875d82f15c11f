package no.opptrapp.core.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed. Secrets, free text of respondents and anything about single answers never stand in it.
 *
 * @param what the kind of change, as {@code <feature>.<past participle>}: {@code user.created}, {@code round.closed}
 * @param subject the id of the thing that changed
 * @param name what people called it then; null where its id says it, or nobody noted it
 * @param before what it was, or null when it is new; texts, numbers, booleans, lists and maps of these
 * @param after what it is, or null when it is gone
 */
public record AuditedChange(
        String what,
        String subject,
        @Nullable String name,
        @Nullable Map<String, Object> before,
        @Nullable Map<String, Object> after) {

    public AuditedChange {
        before = before == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = after == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    /** One that is told by its id. */
    public AuditedChange(
            String what, String subject, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {
        this(what, subject, null, before, after);
    }

    public static AuditedChange made(String what, String subject, Map<String, Object> after) {
        return new AuditedChange(what, subject, null, after);
    }

    public static AuditedChange changed(
            String what, String subject, Map<String, Object> before, Map<String, Object> after) {
        return new AuditedChange(what, subject, before, after);
    }

    public static AuditedChange removed(String what, String subject, Map<String, Object> before) {
        return new AuditedChange(what, subject, before, null);
    }

    /** The same, with what the thing is called. */
    public AuditedChange named(String called) {
        return new AuditedChange(what, subject, called, before, after);
    }
}
