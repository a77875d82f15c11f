package no.opptrapp.reports.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Answer;
import no.opptrapp.planning.continuity.AnsweredPoint;
import no.opptrapp.planning.continuity.Readiness;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.TableLetters;

/** Chapter 4: the checklist by section with what shows it, and first what of the minimum is missing. */
final class ChecklistChapter {

    private ChecklistChapter() {}

    static List<Block> of(ContinuityFindings findings, Language language, TableLetters tables) {
        List<Block> blocks = new ArrayList<>();
        List<AnsweredPoint> points = findings.checklist().points();
        blocks.add(new Block.Heading(1, "4", Text.of("continuityreport.checklist")));
        blocks.add(new Block.Paragraph(readiness(findings.checklist().readiness()), Manner.BODY));
        blocks.add(new Block.Heading(2, "4.1", Text.of("continuityreport.missing")));
        blocks.add(missing(points));
        blocks.add(new Block.Heading(2, "4.2", Text.of("continuityreport.points")));
        bySection(points).forEach((section, of) -> blocks.add(table(section, of, language, tables)));
        blocks.add(new Block.Paragraph(Text.of("continuityreport.points.note"), Manner.NOTE));
        return blocks;
    }

    /** What of the minimum is not in place, or that nothing is missing. */
    static Block missing(List<AnsweredPoint> points) {
        List<Text> missing = points.stream()
                .filter(point -> point.point().minimum() && !point.isInPlace())
                .map(point -> Text.of(
                        "continuityreport.missing.point",
                        point.point().code(),
                        point.point().item()))
                .toList();
        return missing.isEmpty()
                ? new Block.Paragraph(Text.of("continuityreport.missing.none"), Manner.BODY)
                : new Block.BulletList(missing);
    }

    static Text readiness(Readiness readiness) {
        return Text.of(
                "continuityreport.readiness",
                readiness.minimumInPlace(),
                readiness.minimum(),
                Amount.percent(readiness.percent()),
                readiness.inPlace(),
                readiness.all(),
                readiness.unanswered());
    }

    private static Map<Text, List<AnsweredPoint>> bySection(List<AnsweredPoint> points) {
        return points.stream()
                .collect(Collectors.groupingBy(
                        point -> point.point().sectionLabel(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Block table(Text section, List<AnsweredPoint> points, Language language, TableLetters tables) {
        Tables table = new Tables(tables.next(), section).words("point", "in_place", "evidence");
        points.forEach(point -> table.row(
                Text.of(
                        "continuityreport.point_line",
                        point.point().code(),
                        point.point().item(),
                        point.point().minimum() ? 1 : 0),
                state(point),
                evidence(point, language)));
        return table.block();
    }

    private static Text state(AnsweredPoint point) {
        if (!point.isAnswered()) {
            return Text.of("continuityreport.unanswered");
        }
        return Text.of(point.isInPlace() ? "continuityreport.in_place" : "continuityreport.not_in_place");
    }

    private static Text evidence(AnsweredPoint point, Language language) {
        Answer answer = point.answer();
        if (answer == null || answer.evidence().isEmpty()) {
            return Text.verbatim("");
        }
        LocalDate dated = answer.dated();
        return dated == null
                ? Text.of("continuityreport.evidence", answer.evidence(), who(answer.by()))
                : Text.of(
                        "continuityreport.evidence.dated",
                        answer.evidence(),
                        who(answer.by()),
                        Days.written(dated, language));
    }

    /** Who wrote something; what the demonstration brought along says so. */
    static Text who(String name) {
        return name.equals(Actor.DEMONSTRATION) ? Text.of("continuityreport.demonstration") : Text.verbatim(name);
    }
}
