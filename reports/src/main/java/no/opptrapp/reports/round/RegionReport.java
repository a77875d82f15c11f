package no.opptrapp.reports.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.document.SourceLine;
import no.opptrapp.reports.draft.Draft;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.design.ReportSection;
import no.opptrapp.survey.result.MonthShare;
import no.opptrapp.survey.result.TopShareTrend;

/**
 * The small report of a round for a landsdel, drafted from the findings of the large one alone: whatever the survey's
 * definition shows by landsdel, with the whole country beside it.
 */
final class RegionReport {

    /** So many main points stand on the cover. */
    private static final int MOST_POINTS = 6;

    private final RoundFindings findings;
    private final Region region;
    private final Language language;
    private final Draft draft = new Draft();
    private final List<Text> points = new ArrayList<>();

    private RegionReport(RoundFindings findings, Region region, Language language) {
        this.findings = findings;
        this.region = region;
        this.language = language;
    }

    static Document of(RoundFindings findings, Region region, Language language, Text programVersion, Instant madeAt) {
        RegionReport report = new RegionReport(findings, region, language);
        report.write();
        return new Document(language, report.cover(), report.draft.blocks(), report.imprint(programVersion, madeAt));
    }

    private Cover cover() {
        return new Cover(
                Text.of(
                        "roundreport.region.title",
                        findings.survey().title(),
                        region.name(),
                        findings.round().id().name()),
                Text.of("roundreport.region.series"),
                RoundReport.period(findings.round().id()),
                Text.of("roundreport.mainPoints"),
                points.isEmpty()
                        ? List.of(Text.of("roundreport.region.none", region.name()))
                        : points.subList(0, Math.min(MOST_POINTS, points.size())),
                findings.survey().provenance().reconstructed() ? Text.of("roundreport.warning") : null);
    }

    private void write() {
        draft.chapter("roundreport.region.results");
        draft.body(
                "roundreport.region.lead", region.name(), findings.round().id().name());
        findings.questionnaire().sections().forEach(this::section);
        if (points.isEmpty()) {
            draft.body("roundreport.region.none", region.name());
        } else {
            draft.note(Text.of("roundreport.region.note"));
        }
        draft.appendix("roundreport.region.method");
        draft.bullets(List.of(
                Text.of("roundreport.region.large"),
                Text.of("roundreport.method.base"),
                Text.of("roundreport.method.equal"),
                Text.of("roundreport.method.panel"),
                Text.of("roundreport.method.hidden", findings.threshold())));
    }

    private void section(ReportSection section) {
        List<BesideCountry> told = findings.questionnaire().figures(section).stream()
                .filter(plan -> plan.breakdown() == FigurePlan.Breakdown.REGION)
                .flatMap(plan -> BesideCountry.of(findings, plan, region).stream())
                .toList();
        if (!told.isEmpty()) {
            draft.section(section.heading());
            told.forEach(this::show);
        }
    }

    private void show(BesideCountry beside) {
        List<Text> said = said(beside);
        points.addAll(said);
        if (beside.figure().kind() == Figure.Kind.TABLE) {
            draft.add(List.of(new ResultChapter(findings, language)
                    .table(counted(beside), draft.labels().table())));
            draft.note(SourceLine.of(beside.figure().provenance()));
        } else {
            draft.figure(beside.drawn());
        }
        draft.comment(beside.plan().id(), said);
    }

    /** Taking part is not an answer: the row of the landsdel and that of all stand as in the large report. */
    private static Figure counted(BesideCountry beside) {
        Figure figure = beside.figure();
        List<Category> rows = figure.categories().stream()
                .filter(category -> category.equals(beside.own())
                        || category.equals(figure.categories().getLast()))
                .toList();
        return new Figure(
                figure.id(),
                figure.kind(),
                figure.unit(),
                figure.highIsGood(),
                figure.title(),
                figure.subtitle(),
                rows,
                figure.series(),
                figure.cells(),
                figure.lines(),
                figure.breaks(),
                figure.notes(),
                figure.provenance());
    }

    private List<Text> said(BesideCountry beside) {
        String code = beside.plan().question();
        if (beside.plan().measure() == FigurePlan.Measure.COUNT_AND_PERCENT) {
            return CountComment.of(beside.figure(), beside.own()).stream().toList();
        }
        if (code == null || beside.plan().measure() != FigurePlan.Measure.DISTRIBUTION) {
            return List.of();
        }
        return findings
                .version()
                .scaleQuestion(code)
                .flatMap(question -> said(beside, question.top(), question.text(), findings.trend(code)))
                .stream()
                .toList();
    }

    /**
     * Names the question, as it also stands on the cover. The country's newest share stands in its trend where there is no
     * figure of all its options.
     */
    private Optional<Text> said(BesideCountry beside, Set<Integer> top, Text question, Optional<TopShareTrend> trend) {
        Optional<MonthShare> newest = trend.flatMap(TopShareTrend::newest);
        Optional<Amount> country =
                beside.shareOfCountry(top).map(Amount::percent).or(() -> newest.map(Shares::percent));
        Text when = beside.when()
                .or(() -> newest.map(month -> month.month().label()))
                .orElse(Text.verbatim(""));
        Text name = trend.map(TopShareTrend::counted).orElse(question);
        Long base = beside.own().base();
        return country.map(of -> beside.share(top)
                .map(share -> Text.of(
                        "roundreport.region.said",
                        region.name(),
                        Amount.percent(share),
                        name,
                        Amount.count(base == null ? 0 : base),
                        when,
                        of))
                .orElseGet(() -> Text.of("roundreport.region.hidden", region.name(), when, of, name)));
    }

    private Imprint imprint(Text programVersion, Instant madeAt) {
        Texts texts = Texts.in(language);
        return new Imprint(
                draft.labels().table(),
                RoundReport.publication(findings, language),
                findings.basis().hash(),
                texts.say(RoundReport.definitions(findings)),
                texts.say(
                        "roundreport.region.filter",
                        texts.say("roundreport.filter", findings.round().id().label()),
                        region.name()),
                programVersion,
                madeAt);
    }
}
