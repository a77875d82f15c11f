package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.TableLetters;
import no.opptrapp.survey.design.LedgerEntry;
import no.opptrapp.survey.result.MonthShare;
import no.opptrapp.survey.result.TopShareTrend;

/** What the report rests on: the questions, what can be compared, how many answered, what is hidden. */
final class Appendix {

    /** So many months stand beside each other in a table. */
    private static final int MOST_MONTHS = 5;

    private final RoundFindings findings;
    private final List<Block> blocks = new ArrayList<>();
    private final TableLetters tables;

    private Appendix(RoundFindings findings, TableLetters tables) {
        this.findings = findings;
        this.tables = tables;
    }

    static List<Block> of(RoundFindings findings, TableLetters tables) {
        Appendix appendix = new Appendix(findings, tables);
        appendix.blocks.add(new Block.Heading(1, "", Text.of("roundreport.appendix")));
        appendix.questionnaire();
        appendix.comparability();
        appendix.bases();
        appendix.disclosure();
        return appendix.blocks;
    }

    private void heading(String key) {
        blocks.add(new Block.Heading(2, "", Text.of(key)));
    }

    private void body(String key, Object... arguments) {
        blocks.add(new Block.Paragraph(Text.of(key, arguments), Manner.BODY));
    }

    private void questionnaire() {
        heading("roundreport.appendix.questionnaire");
        body(
                "roundreport.appendix.questionnaire.lead",
                Integer.toString(findings.round().questionnaireVersion()),
                findings.round().id().name());
        blocks.add(new QuestionTable(findings.version()).table(tables.next()));
        blocks.add(Block.Comment.unfilled("questionnaire"));
    }

    private void comparability() {
        heading("roundreport.appendix.comparability");
        Set<List<Text>> rows = new LinkedHashSet<>();
        findings.questionnaire().ledger().entries().stream()
                .filter(this::inPeriod)
                .forEach(entry -> rows.add(List.of(
                        entry.note(),
                        Text.of(
                                "roundreport.appendix.fromTo",
                                Integer.toString(entry.fromVersion()),
                                Integer.toString(entry.toVersion())),
                        Text.of("roundreport.appendix.verdict."
                                + entry.comparability().name()))));
        if (rows.isEmpty()) {
            body("roundreport.appendix.comparability.none");
            return;
        }
        body("roundreport.appendix.comparability.lead");
        blocks.add(new Block.TableBlock(
                tables.next(),
                Text.of("roundreport.appendix.comparability.caption"),
                List.of(
                        Text.of("roundreport.appendix.note"),
                        Text.of("roundreport.appendix.change"),
                        Text.of("roundreport.appendix.verdict")),
                List.copyOf(rows),
                List.of(false, false, false)));
        blocks.add(Block.Comment.unfilled("comparability"));
        body("roundreport.appendix.rest");
    }

    /** Whether rounds on both sides of the change are in the report. */
    private boolean inPeriod(LedgerEntry entry) {
        return findings.rounds().stream().anyMatch(round -> round.questionnaireVersion() <= entry.fromVersion())
                && findings.rounds().stream().anyMatch(round -> round.questionnaireVersion() >= entry.toVersion());
    }

    private void bases() {
        List<Month> months = findings.trends().stream()
                .flatMap(trend -> trend.months().stream())
                .map(MonthShare::month)
                .distinct()
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return;
        }
        heading("roundreport.appendix.bases");
        body("roundreport.appendix.bases.lead");
        int parts = (months.size() + MOST_MONTHS - 1) / MOST_MONTHS;
        for (int part = 0; part < parts; part++) {
            bases(months.subList(months.size() * part / parts, months.size() * (part + 1) / parts));
            blocks.add(Block.Comment.unfilled("bases." + (part + 1)));
        }
    }

    /** The table of some months; all of them would be wider than the page. */
    private void bases(List<Month> months) {
        Month first = months.getFirst();
        Month last = months.getLast();
        List<Text> header = new ArrayList<>();
        header.add(Text.of("roundreport.appendix.question"));
        months.forEach(month -> header.add(first.year() == last.year() ? month.shortName() : month.shortLabel()));
        List<Boolean> numeric = new ArrayList<>(List.of(false));
        months.forEach(month -> numeric.add(true));
        blocks.add(new Block.TableBlock(
                tables.next(),
                first.equals(last)
                        ? Text.of("roundreport.appendix.bases.month", last.label())
                        : Text.of("roundreport.appendix.bases.months", first.label(), last.label()),
                header,
                findings.trends().stream().map(trend -> row(trend, months)).toList(),
                numeric));
    }

    private static List<Text> row(TopShareTrend trend, List<Month> months) {
        List<Text> row = new ArrayList<>();
        row.add(trend.text());
        for (Month month : months) {
            row.add(trend.months().stream()
                    .filter(share -> share.month().equals(month))
                    .findFirst()
                    .map(share -> Introduction.number(share.base()))
                    .orElse(Text.verbatim("..")));
        }
        return row;
    }

    private void disclosure() {
        heading("roundreport.appendix.disclosure");
        body("roundreport.appendix.disclosure.what", findings.threshold());
        body("roundreport.appendix.disclosure.text");
    }
}
