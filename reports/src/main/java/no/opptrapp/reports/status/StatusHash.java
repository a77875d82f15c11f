package no.opptrapp.reports.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.planning.measure.Measure;
import org.jspecify.annotations.Nullable;

/** The checksum of everything a report rests on: the same data give the same sum, and any change of them another. */
final class StatusHash {

    private final MessageDigest digest;

    private StatusHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** In hexadecimal. */
    static String of(StatusFindings findings) {
        StatusHash hash = new StatusHash();
        hash.add("area", findings.subject().area().code(), findings.subject().borders(), findings.year());
        findings.lines().values().forEach(hash::line);
        findings.personYears().values().values().stream()
                .flatMap(row -> row.entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> hash.value("years", entry.getValue()));
        findings.personYears().compared().forEach(hash::figure);
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
        return HexFormat.of().formatHex(hash.digest.digest());
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

    private void figure(Figure figure) {
        for (Category category : figure.categories()) {
            for (Series series : figure.series()) {
                add("cell", figure.id(), category.key(), series.key(), figure.cell(category, series));
            }
        }
    }

    private void add(@Nullable Object... parts) {
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        digest.update((byte) 1);
    }
}
