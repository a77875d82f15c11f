package no.opptrapp.reports.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.document.Moments;
import no.opptrapp.reports.document.TableLetters;
import no.opptrapp.survey.round.Round;

/** The report of a round as blocks, drafted from its findings alone. */
public final class RoundReport {

    private final RoundFindings findings;
    private final Language language;
    private final TableLetters tables = new TableLetters();
    private final List<Measures.Measure> measures;

    private RoundReport(RoundFindings findings, Language language) {
        this.findings = findings;
        this.language = language;
        this.measures = Measures.of(findings.questionnaire().code());
    }

    /**
     * The report.
     *
     * @param programVersion of Opptrapp
     * @param madeAt the moment it says it was made
     */
    public static Document of(RoundFindings findings, Language language, Text programVersion, Instant madeAt) {
        RoundReport report = new RoundReport(findings, language);
        List<Block> blocks = report.blocks();
        return new Document(language, report.cover(), blocks, report.imprint(programVersion, madeAt));
    }

    /** Its first page alone, which rests on the trends. */
    static Cover cover(RoundFindings findings, Language language) {
        return new RoundReport(findings, language).cover();
    }

    private Cover cover() {
        return new Cover(
                Text.of(
                        "roundreport.title",
                        findings.survey().title(),
                        findings.round().id().name()),
                Text.of("roundreport.series"),
                period(findings.round().id()),
                Text.of("roundreport.mainPoints"),
                MainPoints.of(findings, measures.size()),
                findings.survey().provenance().reconstructed() ? Text.of("roundreport.warning") : null);
    }

    /** "Uke 48, 23.–29. november 2020". */
    static Text period(IsoWeek week) {
        Month first = Month.of(week.firstDay());
        Month last = Month.of(week.lastDay());
        String number = Integer.toString(week.week());
        String from = Integer.toString(week.firstDay().getDayOfMonth());
        String to = Integer.toString(week.lastDay().getDayOfMonth());
        String year = Integer.toString(last.year());
        return first.equals(last)
                ? Text.of("roundreport.period.oneMonth", number, from, to, last.name(), year)
                : Text.of("roundreport.period.twoMonths", number, from, first.name(), to, last.name(), year);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Toc(Text.of("roundreport.contents")));
        blocks.add(new Block.PageBreak());
        blocks.addAll(Introduction.of(findings, tables));
        blocks.addAll(new ResultChapter(findings, language).blocks());
        blocks.addAll(Recommendations.of(measures));
        blocks.addAll(Appendix.of(findings, tables));
        return blocks;
    }

    /** The version of the numbers, and since when everybody sees it. */
    static Text publication(RoundFindings findings, Language language) {
        int tally = findings.basis().rounds().getLast().tally();
        Integer seen = findings.round().publishedTally();
        Instant at = findings.round().publishedAt();
        if (seen == null || seen != tally) {
            return Text.of("roundreport.publication.waits", tally);
        }
        return at == null
                ? Text.of("roundreport.publication.undated", tally)
                : Text.of("roundreport.publication", Moments.day(at, language), tally);
    }

    /** Every version that any of the rounds used. */
    static Text definitions(RoundFindings findings) {
        List<Text> versions = findings.rounds().stream()
                .map(Round::questionnaireVersion)
                .distinct()
                .sorted()
                .map(version -> Text.verbatim(Integer.toString(version)))
                .toList();
        return Text.of(
                "roundreport.definition", findings.questionnaire().title(), Listed.of(versions), versions.size());
    }

    private Imprint imprint(Text programVersion, Instant madeAt) {
        Texts texts = Texts.in(language);
        return new Imprint(
                tables.next(),
                publication(findings, language),
                findings.basis().hash(),
                texts.say(definitions(findings)),
                texts.say("roundreport.filter", findings.round().id().label()),
                programVersion,
                madeAt);
    }
}
