package no.opptrapp.reports.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.Need;

/** Drafts what can be said of needs against measures. They are counted, and no sample: chance has no part in them. */
final class NeedsComment {

    /** As for whom to call: well beyond halfway from where it is a need to the worst there is. */
    private static final int SEVERE_FROM = 70;

    private final StatusFindings findings;
    private final Titles titles;

    NeedsComment(StatusFindings findings, Titles titles) {
        this.findings = findings;
        this.titles = titles;
    }

    /** Of the open needs: how many are severe, and where most of them are. At least one is open. */
    List<Text> open() {
        List<Need> needs = findings.needs();
        List<Text> sentences = new ArrayList<>();
        sentences.add(Text.of(
                "statusreport.needs.severe",
                needs.stream()
                        .filter(need -> need.newest().severity() >= SEVERE_FROM)
                        .count(),
                needs.size(),
                SEVERE_FROM));
        Map<String, Integer> byPlanArea = new LinkedHashMap<>();
        needs.forEach(need -> byPlanArea.merge(need.planArea(), 1, Integer::sum));
        if (byPlanArea.size() > 1) {
            byPlanArea.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .map(most -> Text.of(
                            "statusreport.needs.most", titles.planArea(most.getKey()), most.getValue(), needs.size()))
                    .ifPresent(sentences::add);
        }
        return sentences;
    }

    /** How many of the needs of the matrix a measure meets that is planned or under way. */
    List<Text> matrix(List<Coverage.Need> needs) {
        return List.of(Text.of(
                "statusreport.matrix.met", met(needs, findings.coverage().measures()), needs.size()));
    }

    /** The same of some of the measures alone: those from one place in their order up to, but not with, another. */
    List<Text> matrix(List<Coverage.Need> needs, int from, int to) {
        List<Coverage.Measure> some = findings.coverage().measures().subList(from, to);
        return List.of(Text.of("statusreport.matrix.part", met(needs, some), needs.size(), from + 1, to, some.size()));
    }

    private long met(List<Coverage.Need> needs, List<Coverage.Measure> measures) {
        return needs.stream()
                .filter(need -> measures.stream().anyMatch(measure -> {
                    MeasureStatus status = findings.coverage().at(need, measure);
                    return status != null && status.isActive();
                }))
                .count();
    }

    /** How many measures of the matrix there are, and how far they have come. */
    List<Text> measures() {
        return List.of(Text.of(
                "statusreport.matrix.measures.said",
                findings.coverage().measures().size(),
                count(MeasureStatus.UNDER_WAY),
                count(MeasureStatus.PLANNED),
                count(MeasureStatus.DONE)));
    }

    private long count(MeasureStatus status) {
        return findings.coverage().measures().stream()
                .filter(measure -> measure.status() == status)
                .count();
    }

    /** The district with most open needs, where one has more than all others. */
    List<Text> districts() {
        List<DistrictLine> byNeeds = findings.districts().stream()
                .sorted(Comparator.comparingInt(DistrictLine::open).reversed())
                .toList();
        if (byNeeds.size() < 2 || byNeeds.get(0).open() == byNeeds.get(1).open()) {
            return List.of();
        }
        DistrictLine most = byNeeds.getFirst();
        return List.of(Text.of("statusreport.districts.most", most.district().name(), most.open()));
    }
}
