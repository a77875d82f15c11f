package no.opptrapp.planning.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.stress.Fall;
import no.opptrapp.planning.continuity.stress.Move;
import no.opptrapp.planning.continuity.stress.Shortfall;
import no.opptrapp.planning.continuity.stress.Span;
import no.opptrapp.planning.continuity.stress.StressResult;
import org.jspecify.annotations.Nullable;

/** What a stress test says, in words: the same on the page, on paper and on the wall. */
public record StressWords(ContinuityPlan plan, StressSheet sheet) {

    private static final Text NOTHING = Text.verbatim("");

    /** How a function fares. */
    public enum State {
        HOLDS,
        HELPED,
        FALLS;

        public Text label() {
            return Text.of("continuity.state." + name().toLowerCase(Locale.ROOT));
        }
    }

    public State state(CriticalFunction function) {
        if (fall(function, result().below()) != null) {
            return State.FALLS;
        }
        return fall(function, result().falls()) == null ? State.HOLDS : State.HELPED;
    }

    public StressResult result() {
        return sheet.result();
    }

    /** How many hold with their own people and when people are moved, in a sentence. */
    public Text summary() {
        return Text.of(
                "continuity.stress.summary",
                result().held().all(),
                result().all().all(),
                result().heldMoving().all(),
                years(result().moved()),
                result().moved().signum());
    }

    /** Why a function falls, or how it is held up; empty where it holds by itself. */
    public Text why(CriticalFunction function) {
        return switch (state(function)) {
            case HOLDS -> NOTHING;
            case HELPED ->
                joined(
                        "continuity.stress.then",
                        result().moves().stream()
                                .filter(move -> move.to().equals(function.name()))
                                .map(StressWords::said)
                                .toList());
            case FALLS -> falls(function);
        };
    }

    private Text falls(CriticalFunction function) {
        Fall fall = fall(function, result().below());
        if (fall == null) {
            return NOTHING;
        }
        Text lacks = joined(
                "continuity.stress.comma",
                fall.lacks().stream().map(StressWords::said).toList());
        return Text.of(fall.gives() ? "continuity.stress.gives" : "continuity.stress.lacks", lacks);
    }

    private static Text said(Shortfall shortfall) {
        return Text.of("continuity.stress.lack", years(shortfall.lacks()), shortfall.competence());
    }

    private static Text said(Move move) {
        return Text.of("continuity.stress.gets", years(move.personYears()), move.competence(), move.from());
    }

    /** Other ways of delivery that would help, and what it depends on that falls. */
    public List<Text> hints(CriticalFunction function) {
        List<Text> hints = new ArrayList<>();
        boolean falls = state(function) == State.FALLS;
        for (Relief relief : sheet.reliefs()) {
            if (relief.function().equals(function.name()) && relief.afterMoving() == falls) {
                hints.add(Text.of(
                        falls ? "continuity.stress.way.spare" : "continuity.stress.way.alone",
                        relief.way().way().label(),
                        relief.way().percent() == null ? 100 : relief.way().percent()));
            }
        }
        plan.functions().stream()
                .filter(other -> state(other) == State.FALLS)
                .filter(other -> function.facts().dependencies().stream()
                        .anyMatch(words -> words.equalsIgnoreCase(other.name())))
                .forEach(other -> hints.add(Text.of("continuity.stress.depends", other.name())));
        return hints;
    }

    /** How a function fares, shortly: a sign that stays with its word, whose people help, or which way would do. */
    public Text shortly(CriticalFunction function) {
        return switch (state(function)) {
            case HOLDS -> Text.of("continuity.wall.holds");
            case HELPED -> Text.of("continuity.wall.helped", helpers(function));
            case FALLS -> {
                Text ways = ways(function);
                yield ways.equals(NOTHING)
                        ? Text.of("continuity.wall.falls")
                        : Text.of("continuity.wall.falls_but", ways);
            }
        };
    }

    /** The ways by which a function that falls would hold with what is left. */
    private Text ways(CriticalFunction function) {
        return joined(
                "continuity.stress.comma",
                sheet.reliefs().stream()
                        .filter(relief ->
                                relief.afterMoving() && relief.function().equals(function.name()))
                        .map(relief -> relief.way().way().label())
                        .toList());
    }

    /** What a function gets from others of each competence, without whom from; empty where it gets nothing. */
    public Text gets(CriticalFunction function) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        result().moves().stream()
                .filter(move -> move.to().equals(function.name()))
                .forEach(move -> sums.merge(move.competence(), move.personYears(), BigDecimal::add));
        return joined(
                "continuity.stress.comma",
                sums.entrySet().stream()
                        .map(sum -> Text.of("continuity.stress.sum", years(sum.getValue()), sum.getKey()))
                        .toList());
    }

    /** Whose people hold a function up, each with how many; empty where it gets nobody's. */
    public Text helpers(CriticalFunction function) {
        return joined(
                "continuity.stress.comma",
                result().moves().stream()
                        .filter(move -> move.to().equals(function.name()))
                        .map(move -> Text.of(
                                "continuity.wall.gets", years(move.personYears()), move.competence(), move.from()))
                        .toList());
    }

    private static @Nullable Fall fall(CriticalFunction function, List<Fall> falls) {
        return falls.stream()
                .filter(fall -> fall.function().name().equals(function.name()))
                .findFirst()
                .orElse(null);
    }

    /** Person-years with as many decimals as they have, at least one and at most two. */
    public static Amount years(BigDecimal personYears) {
        int decimals = Math.clamp(personYears.stripTrailingZeros().scale(), 1, 2);
        return Amount.number(personYears.doubleValue(), decimals);
    }

    /** A span of one number is that number. */
    public static Text span(Span span) {
        return span.low() == span.high()
                ? Text.verbatim(Long.toString(span.low()))
                : Text.of("continuity.span", span.low(), span.high());
    }

    /** @param by a message that puts one text behind another */
    static Text joined(String by, List<Text> parts) {
        return parts.stream().reduce((all, next) -> Text.of(by, all, next)).orElse(NOTHING);
    }
}
