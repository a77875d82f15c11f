package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.targets.ValueAt;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Marks;

/** The goals of the plan: targets with their lights, and each goal's indicators beside what others report. */
final class GoalChapter {

    private final StatusFindings findings;
    private final Standing standing;
    private final Draft draft;

    GoalChapter(StatusFindings findings, Standing standing, Draft draft) {
        this.findings = findings;
        this.standing = standing;
        this.draft = draft;
    }

    void write() {
        draft.chapter("statusreport.goals");
        draft.body(
                "statusreport.goals.lead",
                Integer.toString(findings.year()),
                findings.subject().name());
        targets();
        new OwnGoalTable(findings, draft).write();
        findings.goals().forEach(this::goal);
    }

    private void targets() {
        List<IndicatorLine> targets = findings.targets();
        if (targets.isEmpty()) {
            draft.body("statusreport.targets.none");
            return;
        }
        draft.section(Text.of("statusreport.targets"));
        draft.table(
                Text.of("statusreport.targets.caption", findings.subject().name()),
                4,
                List.of(
                        Text.of("statusreport.indicator"),
                        Text.of("statusreport.target"),
                        Text.of("statusreport.newest"),
                        Text.of("statusreport.light")),
                targets.stream()
                        .map(line -> target(line, Objects.requireNonNull(line.target())))
                        .toList());
        if (targets.stream()
                .anyMatch(line -> line.target() != null && line.target().inherited())) {
            draft.note(Text.of("statusreport.targets.inherited"));
        }
        draft.comment("targets", standing.targets().stream().toList());
    }

    private static List<Text> target(IndicatorLine line, TargetSheet sheet) {
        Indicator indicator = line.indicator();
        ValueAt newest = sheet.light().value();
        Text goal = at(indicator, sheet.target().goal());
        return List.of(
                indicator.name(),
                of(sheet, goal),
                newest == null ? Text.verbatim("..") : of(sheet, at(indicator, newest)),
                Text.of(
                        "statusreport.light." + sheet.light().colour().name().toLowerCase(Locale.ROOT),
                        sheet.light().colour().word()));
    }

    /** The target of a wider area is held against that area's value: both say whose they are. */
    private static Text of(TargetSheet sheet, Text said) {
        return sheet.inherited() ? Text.of("statusreport.in", said, sheet.of().name()) : said;
    }

    private static Text at(Indicator indicator, ValueAt value) {
        return Text.of(
                "statusreport.valueAt",
                Display.argument(indicator.unit(), value.value()),
                value.period().label());
    }

    private void goal(PlanGoal goal) {
        List<IndicatorLine> lines = goal.areas().stream()
                .flatMap(area -> area.indicators().stream())
                .flatMap(indicator -> findings.line(indicator.code()).stream())
                .filter(line -> !line.isBase())
                .toList();
        List<IndicatorLine> own = lines.stream()
                .filter(line -> line.isKnown() && line.around() == null)
                .toList();
        List<IndicatorLine> around = lines.stream()
                .filter(line -> line.isKnown() && line.around() != null)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        draft.section(goal.label());
        goal.wording().ifPresent(draft::body);
        if (own.isEmpty() && around.isEmpty()) {
            draft.body("statusreport.goal.nothing", findings.subject().name());
            return;
        }
        ownValues(goal, own);
        valuesAround(goal, around);
        List<Text> without = lines.stream()
                .filter(line -> !line.isKnown() && line.indicator().level() == Indicator.Level.MUNICIPALITY)
                .<Text>map(line -> line.indicator().name())
                .toList();
        if (!without.isEmpty()) {
            draft.note(Text.of("statusreport.goal.without", Listed.of(without), without.size()));
        }
    }

    private void ownValues(PlanGoal goal, List<IndicatorLine> lines) {
        List<Peers> peers = List.of(Peers.KOSTRA, Peers.COUNTY, Peers.COUNTRY).stream()
                .filter(each ->
                        lines.stream().anyMatch(line -> line.against(each).isPresent()))
                .toList();
        List<Text> header = new ArrayList<>(List.of(
                Text.of("statusreport.indicator"), Text.of("statusreport.value"), Text.of("statusreport.period")));
        peers.forEach(each -> header.add(each.label()));
        Marks marks = new Marks();
        List<List<Text>> rows = new ArrayList<>();
        for (IndicatorLine line : lines) {
            List<Text> row = start(line, marks);
            peers.forEach(each -> row.add(line.against(each).map(marks::others).orElse(Text.verbatim("\u2013"))));
            rows.add(row);
        }
        draft.table(
                Text.of(
                        "statusreport.goal.caption",
                        goal.label(),
                        findings.subject().name()),
                1,
                header,
                rows);
        if (!rows.isEmpty()) {
            draft.add(marks.notes());
            source(lines);
            draft.comment(
                    slot(goal), new IndicatorComment(lines, findings.subject().name()).sentences());
        }
    }

    private static String slot(PlanGoal goal) {
        Integer number = goal.number();
        return number == null ? "goal.supporting" : "goal." + number;
    }

    private static List<Text> start(IndicatorLine line, Marks marks) {
        Value value = Objects.requireNonNull(line.value());
        return new ArrayList<>(List.of(
                line.indicator().name(),
                marks.value(line.indicator(), value.finding()),
                value.key().period().label()));
    }

    /** Surveys tell of landsdeler and of nothing less. */
    private void valuesAround(PlanGoal goal, List<IndicatorLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Marks marks = new Marks();
        List<List<Text>> rows = new ArrayList<>();
        for (IndicatorLine line : lines) {
            List<Text> row = start(line, marks);
            Long base = Objects.requireNonNull(line.value()).finding().base();
            row.add(base == null ? Text.verbatim("\u2013") : Text.of("statusreport.plain", base));
            rows.add(row);
        }
        Text region = Objects.requireNonNull(lines.getFirst().around()).name();
        draft.table(
                Text.of("statusreport.around.caption", region),
                1,
                List.of(
                        Text.of("statusreport.indicator"),
                        Text.of("statusreport.value"),
                        Text.of("statusreport.period"),
                        Text.of("statusreport.base")),
                rows);
        draft.add(marks.notes());
        source(lines);
        draft.note(
                Text.of("statusreport.around.note", region, findings.subject().name()));
        draft.comment(slot(goal) + ".around", answers(lines));
    }

    /** The value with fewest answers behind it: the one to be most careful with. */
    private static List<Text> answers(List<IndicatorLine> lines) {
        return lines.stream()
                .filter(line -> base(line).isPresent())
                .min(Comparator.comparingLong(line -> base(line).orElseThrow()))
                .map(line -> Text.of(
                        "statusreport.around.said",
                        lines.size(),
                        line.indicator().name(),
                        Amount.count(base(line).orElseThrow())))
                .stream()
                .toList();
    }

    private static Optional<Long> base(IndicatorLine line) {
        return Optional.ofNullable(line.value()).map(value -> value.finding().base());
    }

    private void source(List<IndicatorLine> lines) {
        draft.source(
                lines.stream().map(IndicatorLine::indicator).toList(),
                lines.stream().anyMatch(IndicatorLine::reconstructed));
    }
}
