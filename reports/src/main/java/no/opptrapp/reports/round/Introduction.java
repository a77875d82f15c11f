package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.TableLetters;
import no.opptrapp.survey.round.Round;

/** Chapter 1: what this is, how the numbers are made, how to read them, and which rounds they rest on. */
final class Introduction {

    private Introduction() {}

    static List<Block> of(RoundFindings findings, TableLetters tables) {
        Text week = Text.of(
                "roundreport.week",
                findings.round().id().name(),
                Integer.toString(findings.round().id().year()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "1", Text.of("roundreport.introduction")));
        blocks.add(body("roundreport.introduction.what", findings.survey().title(), week));
        blocks.add(body("roundreport.introduction.use", findings.round().id().name()));
        blocks.add(body(
                "roundreport.introduction.version",
                findings.round().id().name(),
                Integer.toString(findings.round().questionnaireVersion())));
        blocks.add(new Block.Heading(2, "1.1", Text.of("roundreport.method")));
        blocks.add(new Block.BulletList(List.of(
                Text.of("roundreport.method.month"),
                Text.of("roundreport.method.base"),
                Text.of("roundreport.method.top"),
                Text.of("roundreport.method.equal"),
                Text.of("roundreport.method.certain"),
                Text.of("roundreport.method.panel"),
                Text.of("roundreport.method.hidden", findings.threshold()))));
        blocks.add(new Block.Heading(2, "1.2", Text.of("roundreport.reading")));
        blocks.add(new Block.BulletList(List.of(
                Text.of("roundreport.reading.bars"),
                Text.of("roundreport.reading.lines"),
                Text.of("roundreport.reading.breaks"),
                Text.of("roundreport.reading.signs"))));
        blocks.add(new Block.Heading(2, "1.3", Text.of("roundreport.rounds")));
        blocks.add(rounds(findings.rounds(), tables.next()));
        blocks.add(Block.Comment.unfilled("rounds"));
        return blocks;
    }

    private static Block body(String key, Object... arguments) {
        return new Block.Paragraph(Text.of(key, arguments), Manner.BODY);
    }

    private static Block rounds(List<Round> rounds, Text label) {
        Map<Month, List<Round>> months = new LinkedHashMap<>();
        rounds.forEach(round -> months.computeIfAbsent(round.id().month(), month -> new ArrayList<>())
                .add(round));
        List<List<Text>> rows = new ArrayList<>();
        months.forEach((month, within) -> rows.add(List.of(
                month.label(),
                weeks(within),
                number(within.size()),
                number(within.stream().mapToLong(Round::started).sum()),
                number(within.stream().mapToLong(Round::completed).sum()))));
        return new Block.TableBlock(
                label,
                Text.of("roundreport.rounds.caption"),
                List.of(
                        Text.of("roundreport.rounds.month"),
                        Text.of("roundreport.rounds.weeks"),
                        Text.of("roundreport.rounds.count"),
                        Text.of("roundreport.rounds.started"),
                        Text.of("roundreport.rounds.completed")),
                rows,
                List.of(false, false, true, true, true));
    }

    /** Weeks one after the other as a span: 14–18. */
    private static Text weeks(List<Round> rounds) {
        List<Text> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rounds.size(); i++) {
            boolean ends = i == rounds.size() - 1 || week(rounds.get(i + 1)) != week(rounds.get(i)) + 1;
            if (ends) {
                Text last = Text.verbatim(Integer.toString(week(rounds.get(i))));
                Text first = Text.verbatim(Integer.toString(week(rounds.get(from))));
                spans.add(from == i ? last : Text.of("roundreport.span", first, last));
                from = i + 1;
            }
        }
        return spans.stream().reduce((a, b) -> Text.of("document.comma", a, b)).orElseThrow();
    }

    private static int week(Round round) {
        return round.id().week();
    }

    static Text number(long count) {
        return Text.of("roundreport.amount", Amount.count(count));
    }
}
