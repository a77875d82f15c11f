package no.opptrapp.reports.country;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.draft.Checksum;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.reports.wide.YearsBlocks;
import org.jspecify.annotations.Nullable;

/** The annual national status report as blocks, drafted from its findings alone. */
public final class CountryReport {

    private final CountryFindings findings;
    private final Language language;
    private final Text today;
    private final Draft draft = new Draft();

    private CountryReport(CountryFindings findings, Language language) {
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
    public static Document of(CountryFindings findings, Language language, Text programVersion, Instant madeAt) {
        CountryReport report = new CountryReport(findings, language);
        List<Block> blocks = report.blocks();
        return new Document(language, report.cover(), blocks, report.imprint(programVersion, madeAt));
    }

    private Cover cover() {
        String year = Integer.toString(findings.year());
        return new Cover(
                Text.of("countryreport.title", year),
                Text.of("countryreport.series"),
                Text.of("countryreport.covers", year, today),
                Text.of("countryreport.mainPoints"),
                new Overview(findings, new Draft()).mainPoints(),
                warning());
    }

    private @Nullable Text warning() {
        if (findings.reconstructed()) {
            return Text.of(findings.madeUp() ? "countryreport.warning.both" : "countryreport.warning.reconstructed");
        }
        return findings.madeUp() ? Text.of("countryreport.warning.madeUp") : null;
    }

    private List<Block> blocks() {
        draft.add(List.of(new Block.Toc(Text.of("countryreport.contents"))));
        draft.newPage();
        new Overview(findings, draft).write();
        draft.newPage();
        new GoalChapter(findings, draft).write();
        draft.newPage();
        new ServiceChapter(findings, draft).write();
        draft.newPage();
        years();
        new InequalityChapter(findings, draft).write();
        draft.newPage();
        new NeedsChapter(findings, draft).write(today);
        draft.newPage();
        Method method = new Method(findings, draft);
        method.chapter();
        draft.newPage();
        method.appendix(today);
        return draft.blocks();
    }

    private void years() {
        draft.chapter("countryreport.years");
        if (findings.years().isEmpty()) {
            draft.body("countryreport.years.nothing", Integer.toString(findings.year()));
            return;
        }
        draft.body("countryreport.years.lead");
        YearsBlocks.write(findings.years(), draft);
        draft.newPage();
    }

    private Imprint imprint(Text programVersion, Instant madeAt) {
        Texts texts = Texts.in(language);
        return new Imprint(
                draft.labels().table(),
                Text.of("countryreport.publication", Integer.toString(findings.year()), today),
                hash(),
                texts.say(new Method(findings, draft).used()),
                texts.say("countryreport.filter", Integer.toString(findings.year())),
                programVersion,
                madeAt);
    }

    private String hash() {
        Checksum sum = new Checksum();
        sum.add("country", findings.year(), findings.ownNeeds());
        findings.lines()
                .values()
                .forEach(line -> sum.add("line", line.indicator().code(), line.value(), line.before()));
        findings.services()
                .values()
                .forEach(service -> sum.add(
                        "service",
                        service.indicator().code(),
                        service.indicator().version(),
                        service.years()));
        findings.targets()
                .values()
                .forEach(
                        sheet -> sum.add("target", sheet.target(), sheet.light().colour()));
        findings.years().years().forEach(year -> sum.add("year", year));
        Stream.of(findings.years().total(), findings.years().rate())
                .flatMap(Stream::ofNullable)
                .forEach(comparison -> sum.add("values", comparison.period(), comparison.values()));
        findings.regions().forEach(line -> sum.add("region", line));
        findings.table().rows().forEach(row -> {
            sum.add("row", row.code(), row.readiness());
            new TreeMap<>(row.byPlanArea()).forEach((planArea, count) -> sum.add("count", planArea, count));
        });
        CountryFindings.indicators(findings.goals()).stream()
                .map(Indicator::version)
                .forEach(version -> sum.add("version", version));
        return sum.hex();
    }
}
