package no.opptrapp.ui.staff.users;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The audit trail in the reader's words. What no bundle has words for is shown as it was written. */
final class TrailWords {

    /** The order people think of things in; whatever is new comes behind, by its name. */
    private static final List<String> ORDER = List.of(
            "title",
            "displayName",
            "name",
            "username",
            "role",
            "scope",
            "language",
            "active",
            "status",
            "opensAt",
            "closesAt");

    private final Visit visit;
    private final AreaNames areas;
    private final Map<String, String> surveys;
    private final Map<String, String> people = new HashMap<>();

    /** @param surveys the titles of the surveys by their ids */
    TrailWords(Visit visit, AreaNames areas, Map<String, String> surveys) {
        this.visit = visit;
        this.areas = areas;
        this.surveys = surveys;
    }

    /** Knows a user from before, whose making may be on a part of the trail that is not shown. */
    void know(User user) {
        people.put(user.id().toString(), user.displayName());
    }

    /** Remembers what the things in these entries are called, for entries that know only an id. */
    void learn(List<AuditEntry> entries) {
        for (AuditEntry entry : entries) {
            people.putIfAbsent(entry.actor().toString(), entry.actorName());
            called(entry.change()).ifPresent(name -> people.put(entry.change().subject(), name));
        }
    }

    String who(AuditEntry entry) {
        return entry.role() == Role.JOB
                ? visit.sayOr("trail.job." + entry.actorName(), entry.actorName())
                : entry.actorName();
    }

    String what(AuditEntry entry) {
        return visit.sayOr("trail.what." + entry.change().what(), entry.change().what());
    }

    /** What was changed, by the name it has for people. */
    String subject(AuditEntry entry) {
        String subject = entry.change().subject();
        String[] parts = subject.split("/", -1);
        @Nullable String survey = surveys.get(parts[0]);
        if (survey == null) {
            return called(entry.change())
                    .orElseGet(() -> people.getOrDefault(subject, visit.sayOr("trail.subject." + subject, subject)));
        }
        Optional<IsoWeek> week = parts.length > 1 ? IsoWeek.read(parts[1]) : Optional.empty();
        return week.map(one -> survey + ", " + visit.say(one.label())).orElse(survey);
    }

    /** What is otherwise than before, as {@code name: old → new}, or {@code name: value} where there was nothing. */
    String difference(AuditedChange change) {
        Map<String, Object> before = Objects.requireNonNullElse(change.before(), Map.of());
        Map<String, Object> after = Objects.requireNonNullElse(change.after(), Map.of());
        return names(before, after).stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> visit.sayOr("trail.field." + name, name) + ": "
                        + fromTo(name, before.get(name), after.get(name)))
                .collect(Collectors.joining(" · "));
    }

    private static Set<String> names(Map<String, Object> before, Map<String, Object> after) {
        Set<String> names = new LinkedHashSet<>(ORDER);
        before.keySet().stream().sorted().forEach(names::add);
        after.keySet().stream().sorted().forEach(names::add);
        return names;
    }

    private String fromTo(String name, @Nullable Object before, @Nullable Object after) {
        if (before == null || after == null) {
            return said(name, Objects.requireNonNull(before == null ? after : before));
        }
        return said(name, before) + " → " + said(name, after);
    }

    private String said(String name, Object value) {
        return switch (value) {
            case Boolean yes -> visit.say(yes ? "trail.yes" : "trail.no");
            case Number number
            when number.doubleValue() == number.longValue() -> visit.say(Amount.count(number.longValue()));
            case Collection<?> many
            when name.equals("scope") ->
                areas.of(many.stream().map(Object::toString).collect(Collectors.toSet()));
            case Collection<?> many -> many.stream().map(one -> said(name, one)).collect(Collectors.joining(", "));
            default -> word(name, value.toString());
        };
    }

    private String word(String name, String value) {
        return switch (name) {
            case "role" -> visit.sayOr("shell.role." + value.toLowerCase(Locale.ROOT), value);
            case "status" -> visit.sayOr("rounds.status." + value.toLowerCase(Locale.ROOT), value);
            case "state" -> visit.sayOr("need.state." + value.toLowerCase(Locale.ROOT), value);
            case "input" -> visit.sayOr("need.input." + value.toLowerCase(Locale.ROOT), value);
            case "kind" -> visit.sayOr("need.kind." + value.toLowerCase(Locale.ROOT), value);
            case "area" -> areas.of(Set.of(value));
            case "language" -> Language.ofTag(value).ownName();
            case "opensAt", "closesAt" ->
                Moments.moment(Instant.parse(value), visit.actor().language());
            case "rounds" ->
                IsoWeek.read(value).map(week -> visit.say(week.label())).orElse(value);
            default -> value;
        };
    }

    private static Optional<String> called(AuditedChange change) {
        Map<String, Object> facts =
                change.after() != null ? change.after() : Objects.requireNonNullElse(change.before(), Map.of());
        return Stream.of("displayName", "name", "file")
                .map(facts::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst();
    }
}
