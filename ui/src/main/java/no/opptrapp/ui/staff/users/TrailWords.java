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
import no.opptrapp.planning.measure.MeasureField;
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

    /** It writes plans as those who would, so that its needs and measures are theirs. */
    private static final String DEMONSTRATION = "demonstration";

    /** What stands as titles by id. */
    private static final Set<String> LINKS = Set.of("needIds", "goalIds", "planIds", "copiedFrom");

    private final Visit visit;
    private final AreaNames areas;
    private final Map<String, String> surveys;
    private final Map<String, String> questionnaires;
    private final Map<String, String> people = new HashMap<>();

    /**
     * @param surveys the titles of the surveys by their ids
     * @param questionnaires the titles of the questionnaires by their codes
     */
    TrailWords(Visit visit, AreaNames areas, Map<String, String> surveys, Map<String, String> questionnaires) {
        this.visit = visit;
        this.areas = areas;
        this.surveys = surveys;
        this.questionnaires = questionnaires;
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
        return entry.role() == Role.JOB || entry.actorName().equals(DEMONSTRATION)
                ? visit.sayOr("trail.job." + entry.actorName().replace(' ', '-'), entry.actorName())
                : entry.actorName();
    }

    String what(AuditEntry entry) {
        return visit.sayOr("trail.what." + entry.change().what(), entry.change().what());
    }

    /** What was changed, by the name it has for people. */
    String subject(AuditEntry entry) {
        String subject = entry.change().subject();
        String[] parts = subject.split("/", -1);
        return round(parts)
                .or(() -> called(entry.change()))
                .or(() -> Optional.ofNullable(people.get(subject)))
                .or(() -> areas.name(parts[0]).map(area -> join(area, parts)))
                .or(() -> place(entry.change()))
                .orElseGet(() -> visit.sayOr("trail.subject." + subject, subject));
    }

    /** A survey, or one of its rounds, by its ids. */
    private Optional<String> round(String... ids) {
        Optional<IsoWeek> week = ids.length > 1 ? IsoWeek.read(ids[1]) : Optional.empty();
        return Optional.ofNullable(surveys.get(ids[0]))
                .map(survey ->
                        week.map(one -> survey + ", " + visit.say(one.label())).orElse(survey));
    }

    /** Where observations come from: {@code survey/<series>/<round>}. */
    private String origin(String path) {
        return path.startsWith("survey/")
                ? round(path.substring("survey/".length()).split("/", -1)).orElse(path)
                : path;
    }

    /** An area with what of it, such as a year. */
    private static String join(String area, String[] parts) {
        return parts.length == 1 ? area : area + ", " + parts[1];
    }

    /** Where it is, for what has no name. */
    private Optional<String> place(AuditedChange change) {
        return Optional.ofNullable(facts(change).get("area")).flatMap(area -> areas.name(area.toString()));
    }

    /** What is otherwise than before, as {@code name: old → new}, or {@code name: value} where there was nothing. */
    String difference(AuditedChange change) {
        Map<String, Object> before = Objects.requireNonNullElse(change.before(), Map.of());
        Map<String, Object> after = Objects.requireNonNullElse(change.after(), Map.of());
        return names(before, after).stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> field(name) + ": " + fromTo(name, before.get(name), after.get(name)))
                .collect(Collectors.joining(" · "));
    }

    private String field(String name) {
        String own =
                MeasureField.of(name).map(field -> visit.say(field.label())).orElse(name);
        return visit.sayOr("trail.field." + name, own);
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
            case Map<?, ?> titles
            when LINKS.contains(name) ->
                titles.values().stream()
                        .map(title -> title.toString().isEmpty() ? "…" : title.toString())
                        .sorted()
                        .collect(Collectors.joining(", "));
            case Map<?, ?> parts ->
                parts.entrySet().stream()
                        .map(part -> part.getKey() + " " + said("scope", Objects.requireNonNull(part.getValue())))
                        .collect(Collectors.joining("; "));
            case Collection<?> many -> many.stream().map(one -> said(name, one)).collect(Collectors.joining(", "));
            default -> word(name, value.toString());
        };
    }

    private String word(String name, String value) {
        return switch (name) {
            case "role" -> visit.sayOr("shell.role." + value.toLowerCase(Locale.ROOT), value);
            case "status" -> visit.sayOr("rounds.status." + value.toLowerCase(Locale.ROOT), value);
            case "state" -> visit.sayOr("need.state." + value.toLowerCase(Locale.ROOT), value);
            case "commentState" -> visit.sayOr("hearing.state." + value.toLowerCase(Locale.ROOT), value);
            case "input" -> visit.sayOr("need.input." + value.toLowerCase(Locale.ROOT), value);
            case "spokenWith" -> visit.sayOr("call_note.with." + value.toLowerCase(Locale.ROOT), value);
            case "planKind" -> visit.sayOr("neighbour.kind." + value.toLowerCase(Locale.ROOT), value);
            case "use" -> visit.sayOr("need.use." + value.toLowerCase(Locale.ROOT), value);
            case "level" -> visit.sayOr("need.level." + value.toLowerCase(Locale.ROOT), value);
            case "targetGroup" -> visit.sayOr("goal.target_group." + value.toLowerCase(Locale.ROOT), value);
            case "kind" -> visit.sayOr("need.kind." + value.toLowerCase(Locale.ROOT), value);
            case "area" -> areas.of(Set.of(value));
            case "language" -> Language.ofTag(value).ownName();
            case "opensAt", "closesAt" ->
                Moments.moment(Instant.parse(value), visit.actor().language());
            case "questionnaire" -> questionnaires.getOrDefault(value, value);
            case "of" -> origin(value);
            // Entries of before had ids alone, and a name only where the trail that is shown has one.
            case "needIds", "goalIds", "planIds", "copiedFrom" ->
                Stream.of(value.split(" ", -1))
                        .map(id -> people.getOrDefault(id, "…"))
                        .collect(Collectors.joining(", "));
            case "rounds" ->
                IsoWeek.read(value).map(week -> visit.say(week.label())).orElse(value);
            default -> value;
        };
    }

    private static Optional<String> called(AuditedChange change) {
        return Optional.ofNullable(change.name())
                .or(() -> Stream.of("displayName", "name", "file", "title")
                        .map(facts(change)::get)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .findFirst());
    }

    private static Map<String, Object> facts(AuditedChange change) {
        return change.after() != null ? change.after() : Objects.requireNonNullElse(change.before(), Map.of());
    }
}
