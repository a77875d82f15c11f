package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.targets.Light;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.need.Need;
import no.opptrapp.reports.draft.Sentences;

/** What is reported, what is planned against it, and what nobody has taken: the points of the first page. */
final class Standing {

    private static final String RATE = PersonYears.Column.RATE.indicator();

    private final StatusFindings findings;

    Standing(StatusFindings findings) {
        this.findings = findings;
    }

    List<Text> mainPoints() {
        List<Text> points = new ArrayList<>();
        points.add(reported());
        points.add(planned());
        points.add(notTaken());
        targets().ifPresent(points::add);
        rate().ifPresent(points::add);
        return points;
    }

    int without() {
        return count(GapKind.NEED_WITHOUT_MEASURE);
    }

    int count(GapKind kind) {
        return findings.gaps().counts().getOrDefault(kind, 0);
    }

    private Text reported() {
        List<Need> needs = findings.needs();
        Text open = needs.isEmpty()
                ? Text.of("statusreport.point.reported.none")
                : Text.of(
                        "statusreport.point.reported",
                        needs.size(),
                        needs.getFirst().marked(),
                        needs.getFirst().newest().severity());
        return findings.inherited() == 0
                ? open
                : Sentences.joined(List.of(open, Text.of("statusreport.point.inherited", findings.inherited())));
    }

    Text planned() {
        MeasuresOfYear measures = findings.measures();
        return Text.of(
                "statusreport.point.planned",
                measures.active(),
                measures.late().size(),
                measures.done().size(),
                Integer.toString(findings.year()));
    }

    private Text notTaken() {
        if (findings.needs().isEmpty()) {
            return Text.of("statusreport.point.taken.nothing");
        }
        return findings.gaps().of(GapKind.NEED_WITHOUT_MEASURE).stream()
                .findFirst()
                .map(worst -> Text.of("statusreport.point.without", without(), worst.marked()))
                .orElseGet(() -> Text.of("statusreport.point.taken"));
    }

    /** How many of the area's own targets are reached or on the way; empty where it has set none. */
    Optional<Text> targets() {
        List<TargetSheet> own = findings.targets().stream()
                .flatMap(line -> Stream.ofNullable(line.target()))
                .filter(sheet -> !sheet.inherited())
                .toList();
        long reached = own.stream()
                .filter(sheet -> sheet.light().colour() == Light.Colour.GREEN)
                .count();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of("statusreport.point.targets", reached, own.size()));
    }

    private Optional<Text> rate() {
        return findings.line(RATE)
                .flatMap(line -> number(line).map(number -> {
                    Text said = Text.of("statusreport.point.rate", period(line), number);
                    return middle(line)
                            .map(middle -> Text.of("statusreport.point.rate.beside", said, middle))
                            .orElse(said);
                }));
    }

    private static Optional<Object> number(IndicatorLine line) {
        Value value = line.value();
        Double number = value == null ? null : value.finding().value();
        return Optional.ofNullable(number)
                .map(known -> Display.argument(line.indicator().unit(), known));
    }

    private static Text period(IndicatorLine line) {
        Value value = line.value();
        return value == null ? Text.verbatim("") : value.key().period().label();
    }

    /** The middle of the KOSTRA group, in words; of the country where too few in the group have a value. */
    static Optional<Text> middle(IndicatorLine line) {
        return comparedWith(line)
                .flatMap(comparison ->
                        Optional.ofNullable(comparison.quantiles()).map(spread -> middle(comparison, spread)));
    }

    /** Those whose middle it stands beside; empty where too few anywhere have a value. */
    static Optional<Comparison> comparedWith(IndicatorLine line) {
        return Stream.of(Peers.KOSTRA, Peers.COUNTRY)
                .flatMap(peers -> line.against(peers).stream())
                .filter(comparison -> comparison.quantiles() != null)
                .findFirst();
    }

    private static Text middle(Comparison comparison, Percentiles spread) {
        return Text.of(
                "statusreport.middle",
                comparison.peers().name(),
                Display.argument(comparison.indicator().unit(), spread.median()));
    }
}
