package no.opptrapp.reports.county;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.draft.Checksum;
import no.opptrapp.reports.draft.Draft;
import org.jspecify.annotations.Nullable;

/** The county comparison report as blocks, drafted from its findings alone. */
public final class CountyReport {

    private final CountyFindings findings;
    private final Language language;
    private final Text today;
    private final Draft draft = new Draft();

    private CountyReport(CountyFindings findings, Language language) {
        this.findings = findings;
        this.language = language;
        this.today = Text.verbatim(Days.written(findings.table().today(), language));
    }

    /**
     * The report.
     *
     * @param programVersion of Opptrapp
     * @param madeAt the moment it says it was made
     */
    public static Document of(CountyFindings findings, Language language, Text programVersion, Instant madeAt) {
        CountyReport report = new CountyReport(findings, language);
        List<Block> blocks = report.blocks();
        return new Document(language, report.cover(), blocks, report.imprint(programVersion, madeAt));
    }

    private Cover cover() {
        String year = Integer.toString(findings.year());
        return new Cover(
                Text.of("countyreport.title", year, findings.county().name()),
                Text.of("countyreport.series"),
                Text.of("countyreport.covers", year, today),
                Text.of("countyreport.mainPoints"),
                new Overview(findings, new Draft()).mainPoints(),
                warning());
    }

    private @Nullable Text warning() {
        if (findings.reconstructed()) {
            return Text.of(findings.madeUp() ? "countyreport.warning.both" : "countyreport.warning.reconstructed");
        }
        return findings.madeUp() ? Text.of("countyreport.warning.madeUp") : null;
    }

    private List<Block> blocks() {
        draft.add(List.of(new Block.Toc(Text.of("countyreport.contents"))));
        draft.newPage();
        new Overview(findings, draft).write();
        draft.newPage();
        new MunicipalitiesChapter(findings, draft).write(today);
        draft.newPage();
        new PlanAreaChapter(findings, draft).write();
        if (!findings.years().isEmpty()) {
            draft.newPage();
        }
        new YearsChapter(findings, draft).write();
        draft.newPage();
        new FollowUpChapter(findings, draft).write();
        draft.newPage();
        new Method(findings, draft).write(today);
        return draft.blocks();
    }

    private Imprint imprint(Text programVersion, Instant madeAt) {
        Texts texts = Texts.in(language);
        return new Imprint(
                draft.labels().table(),
                Text.of("countyreport.publication", Integer.toString(findings.year()), today),
                hash(),
                definitions(texts),
                texts.say(
                        "countyreport.filter",
                        findings.county().area().code(),
                        findings.county().name(),
                        Integer.toString(findings.year()),
                        Integer.toString(findings.county().borders().year())),
                programVersion,
                madeAt);
    }

    private String definitions(Texts texts) {
        String used = Stream.of(findings.years().total(), findings.years().rate())
                .flatMap(Stream::ofNullable)
                .map(Comparison::indicator)
                .map(indicator ->
                        texts.say("countyreport.definition", indicator.code(), Integer.toString(indicator.version())))
                .collect(Collectors.joining(". "));
        return used.isEmpty() ? texts.say("countyreport.definition.none") : used;
    }

    private String hash() {
        Checksum sum = new Checksum();
        sum.add("county", findings.county().area().code(), findings.county().borders(), findings.year());
        findings.years().years().forEach(year -> sum.add("year", year));
        Stream.of(findings.years().total(), findings.years().rate())
                .flatMap(Stream::ofNullable)
                .forEach(comparison -> sum.add("values", comparison.period(), comparison.values()));
        findings.table().rows().forEach(row -> add(row, sum));
        findings.table().calls().forEach(call -> sum.add("call", call.row().code(), call.points()));
        return sum.hex();
    }

    private static void add(CountyRow row, Checksum sum) {
        sum.add("row", row.code(), row.personYears(), row.low(), row.approved(), row.calls(), row.readiness());
        new TreeMap<>(row.byPlanArea()).forEach((planArea, count) -> sum.add("count", planArea, count));
    }
}
