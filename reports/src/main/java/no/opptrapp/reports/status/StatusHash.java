package no.opptrapp.reports.status;

import java.util.List;
import java.util.Map;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.reports.draft.Chapter;
import no.opptrapp.reports.draft.Checksum;
import no.opptrapp.reports.draft.Marks;
import org.jspecify.annotations.Nullable;

/** The checksum of everything a report rests on: the same data give the same sum, and any change of them another. */
final class StatusHash {

    private final Checksum sum = new Checksum();

    private StatusHash() {}

    /** In hexadecimal. */
    static String of(StatusFindings findings, List<Chapter> parts) {
        StatusHash hash = new StatusHash();
        hash.add("area", findings.subject().area().code(), findings.subject().borders(), findings.year());
        findings.lines().values().forEach(hash::line);
        findings.personYears().values().values().stream()
                .flatMap(row -> row.entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> hash.value("years", entry.getValue()));
        findings.personYears().compared().forEach(hash.sum::figure);
        findings.needs()
                .forEach(need -> hash.add(
                        "need",
                        need.id(),
                        need.version(),
                        need.state(),
                        need.newest().severity()));
        findings.coverage().links().stream().map(Object::toString).sorted().forEach(link -> hash.add("link", link));
        findings.gaps().rows().forEach(gap -> hash.add("gap", gap.kind(), gap.id()));
        findings.measures().all().forEach(measure -> hash.add("measure", measure.id(), measure.version()));
        hash.add("late", findings.measures().late().stream().map(Measure::id).toList());
        findings.effects().forEach(sheet -> hash.add("effect", sheet.id(), sheet.effect()));
        findings.calendar().forEach(entry -> hash.add("day", entry.key(), entry.day(), entry.done()));
        findings.districts().forEach(line -> hash.add("district", line));
        findings.ownGoals().forEach(goal -> hash.add("goal", goal.id(), goal.version()));
        parts.forEach(part -> hash.add("part", part.basis()));
        return hash.sum.hex();
    }

    private void line(IndicatorLine line) {
        add("indicator", line.indicator().code(), line.indicator().version());
        Value value = line.value();
        if (value != null) {
            value("value", value);
        }
        if (line.target() != null) {
            add("target", line.target().target(), line.target().light().colour());
        }
        line.beside().forEach(this::comparison);
    }

    private void value(String what, Value value) {
        add(what, value.key(), value.finding(), value.observation().version());
    }

    private void comparison(Comparison comparison) {
        add("beside", comparison.peers().peers(), comparison.period(), comparison.counts(), comparison.quantiles());
        add("yes", Marks.yes(comparison));
    }

    private void add(@Nullable Object... parts) {
        sum.add(parts);
    }
}
