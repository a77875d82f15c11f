package no.opptrapp.reports.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionWords;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.TableLetters;

/** Chapter 1: what must be kept running, who answers for it, and the people it takes. */
final class FunctionChapter {

    private FunctionChapter() {}

    static List<Block> of(ContinuityFindings findings, TableLetters tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "1", Text.of("continuityreport.functions")));
        blocks.add(new Block.Paragraph(Text.of("continuityreport.functions.lead"), Manner.BODY));
        // One for each letter: a table of ten tall rows is kept whole, and would leave the page of the heading empty.
        for (Criticality criticality : Criticality.values()) {
            List<CriticalFunction> functions = findings.plan().functions().stream()
                    .filter(function -> function.facts().criticality() == criticality)
                    .toList();
            if (!functions.isEmpty()) {
                blocks.add(functions(criticality, functions, tables));
            }
        }
        blocks.add(new Block.Heading(2, "1.1", Text.of("continuityreport.people")));
        blocks.add(people(findings, tables));
        List<Text> never = FunctionWords.neverEnough(findings.plan());
        if (!never.isEmpty()) {
            blocks.add(new Block.BulletList(never));
        }
        blocks.add(competences(findings, tables));
        return blocks;
    }

    private static Block functions(Criticality criticality, List<CriticalFunction> functions, TableLetters tables) {
        Tables table = new Tables(tables.next(), Text.of("continuityreport.functions.caption", criticality.label()))
                .words("function", "responsible", "ways", "dependencies");
        for (CriticalFunction function : functions) {
            table.row(
                    named(function),
                    FunctionWords.responsible(function.facts()),
                    FunctionWords.ways(function.facts()),
                    Text.verbatim(String.join(", ", function.facts().dependencies())));
        }
        return table.block();
    }

    private static Block people(ContinuityFindings findings, TableLetters tables) {
        Tables table = new Tables(tables.next(), Text.of("continuityreport.people.caption"))
                .words("function", "competence")
                .numbers("normal", "minimum");
        for (CriticalFunction function : findings.plan().functions()) {
            for (Staffing staffing : function.facts().staffing()) {
                table.row(
                        named(function),
                        Text.verbatim(staffing.competence()),
                        said(staffing.normal()),
                        said(staffing.minimum()));
            }
        }
        return table.block();
    }

    private static Block competences(ContinuityFindings findings, TableLetters tables) {
        Map<String, BigDecimal[]> sums = new LinkedHashMap<>();
        findings.plan().functions().stream()
                .flatMap(function -> function.facts().staffing().stream())
                .forEach(staffing -> sums.merge(
                        staffing.competence(), new BigDecimal[] {staffing.normal(), staffing.minimum()}, (all, more) ->
                                new BigDecimal[] {all[0].add(more[0]), all[1].add(more[1])}));
        Tables table = new Tables(tables.next(), Text.of("continuityreport.competences.caption"))
                .words("competence")
                .numbers("normal", "minimum", "spare");
        sums.forEach((competence, sum) ->
                table.row(Text.verbatim(competence), said(sum[0]), said(sum[1]), mayBeAway(sum[0], sum[1])));
        return table.block();
    }

    /** How large a part can be away before there are too few for all functions together. */
    private static Text mayBeAway(BigDecimal normal, BigDecimal minimum) {
        return normal.signum() == 0 || minimum.compareTo(normal) > 0
                ? Text.verbatim("")
                : Text.of("continuityreport.amount", CoverPoints.share((int)
                        Math.floor(100 - 100 * minimum.doubleValue() / normal.doubleValue())));
    }

    /** A function behind its criticality. */
    static Text named(CriticalFunction function) {
        return Text.of(
                "continuityreport.function", function.facts().criticality().name(), function.name());
    }

    static Text said(BigDecimal personYears) {
        Amount amount = StressWords.years(personYears);
        return Text.of("continuityreport.amount", amount);
    }
}
