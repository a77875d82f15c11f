package no.opptrapp.ui.staff.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Amount;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.Relief;
import no.opptrapp.planning.continuity.StressSheet;
import no.opptrapp.planning.continuity.stress.Fall;
import no.opptrapp.planning.continuity.stress.Move;
import no.opptrapp.planning.continuity.stress.Shortfall;
import no.opptrapp.planning.continuity.stress.Span;
import no.opptrapp.planning.continuity.stress.StressResult;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What a stress test says, in words. */
record StressWords(Visit visit, ContinuityPlan plan, StressSheet sheet) {

    /** How a function fares. */
    enum State {
        HOLDS,
        HELPED,
        FALLS
    }

    State state(CriticalFunction function) {
        if (fall(function, result().below()) != null) {
            return State.FALLS;
        }
        return fall(function, result().falls()) == null ? State.HOLDS : State.HELPED;
    }

    StressResult result() {
        return sheet.result();
    }

    String summary() {
        return visit.say(
                "continuity-plan.stress.summary",
                result().held().all(),
                result().all().all(),
                result().heldMoving().all(),
                years(visit, result().moved()),
                result().moved().signum());
    }

    /** Why a function falls, or how it is held up; empty where it holds by itself. */
    String why(CriticalFunction function) {
        return switch (state(function)) {
            case HOLDS -> "";
            case HELPED ->
                result().moves().stream()
                        .filter(move -> move.to().equals(function.name()))
                        .map(this::said)
                        .collect(Collectors.joining(" "));
            case FALLS -> falls(function);
        };
    }

    private String falls(CriticalFunction function) {
        Fall fall = fall(function, result().below());
        if (fall == null) {
            return "";
        }
        String lacks = fall.lacks().stream().map(this::said).collect(Collectors.joining(", "));
        return visit.say(fall.gives() ? "continuity-plan.stress.gives" : "continuity-plan.stress.lacks", lacks);
    }

    private String said(Shortfall shortfall) {
        return visit.say("continuity-plan.stress.lack", years(visit, shortfall.lacks()), shortfall.competence());
    }

    private String said(Move move) {
        return visit.say(
                "continuity-plan.stress.gets", years(visit, move.personYears()), move.competence(), move.from());
    }

    /** Other ways of delivery that would help, and what it depends on that falls. */
    List<String> hints(CriticalFunction function) {
        List<String> hints = new ArrayList<>();
        boolean falls = state(function) == State.FALLS;
        for (Relief relief : sheet.reliefs()) {
            if (relief.function().equals(function.name()) && relief.afterMoving() == falls) {
                hints.add(visit.say(
                        falls ? "continuity-plan.stress.way.spare" : "continuity-plan.stress.way.alone",
                        visit.say(relief.way().way().label()),
                        relief.way().percent() == null ? 100 : relief.way().percent()));
            }
        }
        plan.functions().stream()
                .filter(other -> state(other) == State.FALLS)
                .filter(other -> function.facts().dependencies().stream()
                        .anyMatch(words -> words.equalsIgnoreCase(other.name())))
                .forEach(other -> hints.add(visit.say("continuity-plan.stress.depends", other.name())));
        return hints;
    }

    /** The ways by which a function that falls would hold with what is left. */
    List<String> ways(CriticalFunction function) {
        return sheet.reliefs().stream()
                .filter(relief -> relief.afterMoving() && relief.function().equals(function.name()))
                .map(relief -> visit.say(relief.way().way().label()))
                .toList();
    }

    /** Whose people hold a function up, shortly. */
    String helpers(CriticalFunction function) {
        return result().moves().stream()
                .filter(move -> move.to().equals(function.name()))
                .map(move -> visit.say(
                        "continuity-plan.wall.gets", years(visit, move.personYears()), move.competence(), move.from()))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Fall fall(CriticalFunction function, List<Fall> falls) {
        return falls.stream()
                .filter(fall -> fall.function().name().equals(function.name()))
                .findFirst()
                .orElse(null);
    }

    /** Person-years with as many decimals as they have, at least one and at most two. */
    static String years(Visit visit, BigDecimal personYears) {
        int decimals = Math.clamp(personYears.stripTrailingZeros().scale(), 1, 2);
        return visit.say(Amount.number(personYears.doubleValue(), decimals));
    }

    static String span(Visit visit, Span span) {
        return span.low() == span.high()
                ? Long.toString(span.low())
                : visit.say("continuity-plan.span", span.low(), span.high());
    }
}
