package no.opptrapp.reports.status;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.draft.Chapter;
import no.opptrapp.reports.draft.Draft;
import org.jspecify.annotations.Nullable;

/** The annual status report as blocks, drafted from its findings alone. */
public final class StatusReport {

    private final StatusFindings findings;
    private final Language language;
    private final Standing standing;
    private final Titles titles;
    private final Draft draft = new Draft();

    private StatusReport(StatusFindings findings, Language language) {
        this.findings = findings;
        this.language = language;
        this.standing = new Standing(findings);
        this.titles = new Titles(language, findings);
    }

    /**
     * The report.
     *
     * @param parts chapters of other features, such as continuity
     * @param programVersion of Opptrapp
     * @param madeAt the moment it says it was made
     */
    public static Document of(
            StatusFindings findings, List<Chapter> parts, Language language, Text programVersion, Instant madeAt) {
        StatusReport report = new StatusReport(findings, language);
        List<Block> blocks = report.blocks(parts);
        return new Document(language, report.cover(), blocks, report.imprint(parts, programVersion, madeAt));
    }

    private Cover cover() {
        String year = Integer.toString(findings.year());
        return new Cover(
                Text.of("statusreport.title", year, findings.subject().name()),
                Text.of("statusreport.series"),
                Text.of("statusreport.covers", year, titles.day(findings.today())),
                Text.of("statusreport.mainPoints"),
                standing.mainPoints(),
                warning());
    }

    private @Nullable Text warning() {
        if (findings.reconstructed()) {
            return Text.of(findings.madeUp() ? "statusreport.warning.both" : "statusreport.warning.reconstructed");
        }
        return findings.madeUp() ? Text.of("statusreport.warning.madeUp") : null;
    }

    private List<Block> blocks(List<Chapter> parts) {
        draft.add(List.of(new Block.Toc(Text.of("statusreport.contents"))));
        draft.newPage();
        new Overview(findings, standing, titles, draft).write();
        draft.newPage();
        new GoalChapter(findings, standing, draft).write();
        pageIf(!findings.personYears().values().isEmpty());
        new PersonYearsChapter(findings, draft).write();
        pageIf(!findings.needs().isEmpty());
        new NeedsChapter(findings, titles, draft).write();
        pageIf(findings.measures().active() > 0);
        new MeasuresChapter(findings, titles, draft).write();
        new EffectChapter(findings, draft).write();
        parts.forEach(part -> part.write(draft));
        new CalendarChapter(findings, titles, draft).write();
        draft.newPage();
        new Method(findings, titles, draft).write();
        return draft.blocks();
    }

    /** A chapter that has something to tell begins a page; one that says there is nothing goes on below the last. */
    private void pageIf(boolean tells) {
        if (tells) {
            draft.newPage();
        }
    }

    private Imprint imprint(List<Chapter> parts, Text programVersion, Instant madeAt) {
        Texts texts = Texts.in(language);
        return new Imprint(
                draft.labels().table(),
                Text.of("statusreport.publication", Integer.toString(findings.year()), titles.day(findings.today())),
                StatusHash.of(findings, parts),
                definitions(texts),
                texts.say(
                        "statusreport.filter",
                        findings.subject().area().code(),
                        findings.subject().name(),
                        Integer.toString(findings.year()),
                        Integer.toString(findings.subject().borders().year())),
                programVersion,
                madeAt);
    }

    /** The versions of the indicators that are used, each with its indicators. */
    private String definitions(Texts texts) {
        Map<Integer, String> byVersion = findings.used().stream()
                .map(IndicatorLine::indicator)
                .collect(Collectors.groupingBy(
                        Indicator::version,
                        TreeMap::new,
                        Collectors.mapping(Indicator::code, Collectors.joining(", "))));
        return byVersion.isEmpty()
                ? texts.say("statusreport.definition.none")
                : byVersion.entrySet().stream()
                        .map(entry -> texts.say(
                                "statusreport.definition", Integer.toString(entry.getKey()), entry.getValue()))
                        .collect(Collectors.joining(". "));
    }
}
