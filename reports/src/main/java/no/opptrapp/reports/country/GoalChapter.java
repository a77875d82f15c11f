package no.opptrapp.reports.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.targets.ValueAt;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.draft.Marks;
import org.jspecify.annotations.Nullable;

/** The goals of the plan: the country's targets with their lights, and for each goal its indicators then and now. */
final class GoalChapter {

    private final CountryFindings findings;
    private final Draft draft;

    GoalChapter(CountryFindings findings, Draft draft) {
        this.findings = findings;
        this.draft = draft;
    }

    void write() {
        draft.chapter("countryreport.goals");
        draft.body("countryreport.goals.lead", Integer.toString(findings.year()));
        targets();
        findings.goals().forEach(this::goal);
    }

    private void targets() {
        draft.section(Text.of("countryreport.targets"));
        List<List<Text>> rows = CountryFindings.indicators(findings.goals()).stream()
                .flatMap(indicator -> Optional.ofNullable(findings.targets().get(indicator.code())).stream()
                        .map(sheet -> target(indicator, sheet)))
                .toList();
        if (rows.isEmpty()) {
            draft.body("countryreport.targets.none");
            return;
        }
        draft.table(
                Text.of("countryreport.targets.caption"),
                4,
                List.of(
                        Text.of("countryreport.indicator"),
                        Text.of("countryreport.target"),
                        Text.of("countryreport.newest"),
                        Text.of("countryreport.light")),
                rows);
        draft.note(Text.of("countryreport.targets.note"));
        draft.comment(
                "targets",
                findings.targets().values().stream()
                        .map(sheet -> Text.of(
                                "countryreport.targets.said",
                                name(sheet),
                                sheet.light().reason()))
                        .toList());
    }

    private Text name(TargetSheet sheet) {
        return CountryFindings.indicators(findings.goals()).stream()
                .filter(indicator -> indicator.code().equals(sheet.target().indicator()))
                .<Text>map(Indicator::name)
                .findFirst()
                .orElse(Text.verbatim(sheet.target().indicator()));
    }

    private static List<Text> target(Indicator indicator, TargetSheet sheet) {
        ValueAt newest = sheet.light().value();
        return List.of(
                indicator.name(),
                at(indicator, sheet.target().goal()),
                newest == null ? Text.verbatim("..") : at(indicator, newest),
                Text.of(
                        "countryreport.light." + sheet.light().colour().name().toLowerCase(Locale.ROOT),
                        sheet.light().colour().word()));
    }

    private static Text at(Indicator indicator, ValueAt value) {
        return Text.of(
                "countryreport.valueAt",
                Display.argument(indicator.unit(), value.value()),
                value.period().label());
    }

    private void goal(PlanGoal goal) {
        List<Indicator> indicators = CountryFindings.indicators(List.of(goal)).stream()
                .filter(indicator -> indicator.direction() != Indicator.Direction.NEITHER)
                .toList();
        if (indicators.isEmpty()) {
            return;
        }
        draft.section(goal.label());
        goal.wording().ifPresent(draft::body);
        List<Indicator> known = indicators.stream().filter(findings::isKnown).toList();
        if (known.isEmpty()) {
            draft.body("countryreport.goal.nothing");
            return;
        }
        Marks marks = new Marks();
        draft.table(
                Text.of("countryreport.goal.caption", goal.label()),
                1,
                List.of(
                        Text.of("countryreport.indicator"),
                        Text.of("countryreport.value"),
                        Text.of("countryreport.period"),
                        Text.of("countryreport.before"),
                        Text.of("countryreport.period")),
                known.stream().map(indicator -> row(indicator, marks)).toList());
        draft.add(marks.notes());
        if (known.stream().anyMatch(indicator -> findings.services().containsKey(indicator.code()))) {
            draft.note(Text.of("countryreport.goal.shares"));
        }
        draft.source(known, reconstructed(known));
        List<Text> without = indicators.stream()
                .filter(indicator -> !findings.isKnown(indicator))
                .<Text>map(Indicator::name)
                .toList();
        if (!without.isEmpty()) {
            draft.note(Text.of("countryreport.goal.without", Listed.of(without), without.size()));
        }
        Integer number = goal.number();
        draft.comment(
                number == null ? "goal.supporting" : "goal." + number,
                known.stream()
                        .flatMap(indicator -> ChangeComment.of(findings, indicator).stream())
                        .toList());
    }

    private boolean reconstructed(List<Indicator> known) {
        return known.stream().anyMatch(indicator -> {
            ServiceYears service = findings.services().get(indicator.code());
            NationalLine line = findings.lines().get(indicator.code());
            Value value = line == null ? null : line.value();
            return (service != null && service.reconstructed()) || (value != null && value.reconstructed());
        });
    }

    private List<Text> row(Indicator indicator, Marks marks) {
        List<Text> row = new ArrayList<>(List.of(indicator.name()));
        ServiceYears service = findings.services().get(indicator.code());
        if (service != null) {
            add(service.newest(), row);
            add(service.before(), row);
        } else {
            NationalLine line = Objects.requireNonNull(findings.lines().get(indicator.code()));
            add(indicator, line.value(), marks, row);
            add(indicator, line.before(), marks, row);
        }
        return row;
    }

    private static void add(Optional<ServiceYears.Year> year, List<Text> row) {
        row.add(year.map(each -> Cells.percent(each.share())).orElse(Cells.NONE));
        row.add(year.map(each -> each.period().label()).orElse(Cells.NONE));
    }

    private static void add(Indicator indicator, @Nullable Value value, Marks marks, List<Text> row) {
        row.add(value == null ? Cells.NONE : marks.value(indicator, value.finding()));
        row.add(value == null ? Cells.NONE : value.key().period().label());
    }
}
