package no.opptrapp.reports.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.Exercise;
import no.opptrapp.planning.continuity.Readiness;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.StressResult;
import no.opptrapp.reports.document.Listed;

/** What a reader must know first: how ready the area is, how many functions hold, which fall first, and the last exercise. */
final class CoverPoints {

    private static final List<Integer> TOLD = List.of(20, 40, 60);

    private CoverPoints() {}

    static List<Text> of(ContinuityFindings findings, Language language) {
        List<Text> points = new ArrayList<>();
        Readiness readiness = findings.checklist().readiness();
        points.add(
                readiness.unanswered() == readiness.all()
                        ? Text.of("continuityreport.point.unanswered")
                        : Text.of(
                                "continuityreport.point.readiness",
                                readiness.minimumInPlace(),
                                readiness.minimum(),
                                Amount.percent(readiness.percent())));
        TOLD.forEach(percent -> points.add(held(findings.at(percent).result(), percent)));
        points.add(firstToFall(findings));
        points.add(exercised(findings, language));
        return points;
    }

    private static Text held(StressResult result, int percent) {
        return Text.of(
                "continuityreport.point.held",
                share(percent),
                result.held().all(),
                result.all().all(),
                result.heldMoving().all());
    }

    /** Of the functions that matter most: those that fall at the smallest absence even when people are moved. */
    private static Text firstToFall(ContinuityFindings findings) {
        List<CriticalFunction> critical = findings.plan().functions().stream()
                .filter(function -> function.facts().criticality() == Criticality.A)
                .toList();
        if (critical.isEmpty()) {
            return Text.of("continuityreport.point.no_critical");
        }
        Optional<StressWords> first = findings.byAbsence().stream()
                .filter(words -> !falling(words, critical).isEmpty())
                .findFirst();
        return first.map(words -> Text.of(
                        "continuityreport.point.first",
                        Listed.of(falling(words, critical)),
                        share(findings.byAbsence().indexOf(words) * ContinuityReader.STEP),
                        falling(words, critical).size()))
                .orElseGet(() -> Text.of(
                        "continuityreport.point.none",
                        share((findings.byAbsence().size() - 1) * ContinuityReader.STEP),
                        critical.size()));
    }

    private static List<Text> falling(StressWords words, List<CriticalFunction> functions) {
        return functions.stream()
                .filter(function -> words.state(function) == StressWords.State.FALLS)
                .map(function -> Text.of("continuityreport.named", function.name()))
                .toList();
    }

    private static Text exercised(ContinuityFindings findings, Language language) {
        return findings.exercises().stream()
                .filter(Exercise::counts)
                .findFirst()
                .map(last -> Text.of(
                        last.day().isBefore(yearBefore(findings.today()))
                                ? "continuityreport.point.exercised_long_ago"
                                : "continuityreport.point.exercised",
                        Days.written(last.day(), language),
                        last.what()))
                .orElseGet(() -> Text.of("continuityreport.point.never_exercised"));
    }

    private static LocalDate yearBefore(LocalDate today) {
        return today.minusYears(1);
    }

    /** A whole number of percent. */
    static Amount share(int percent) {
        return new Amount(percent, Amount.Unit.PERCENT, 0);
    }

    /** Absences that are told of, in percent. */
    static IntStream absences(ContinuityFindings findings) {
        return IntStream.range(0, findings.byAbsence().size()).map(tenth -> tenth * ContinuityReader.STEP);
    }
}
