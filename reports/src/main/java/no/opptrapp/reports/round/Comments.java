package no.opptrapp.reports.round;

import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.result.TopShareTrend;

/** Drafts the comment on each figure from its own numbers. */
final class Comments {

    private final RoundFindings findings;

    Comments(RoundFindings findings) {
        this.findings = findings;
    }

    /** The sentences; none where nothing can be said. */
    List<Text> on(FigurePlan plan, Figure figure) {
        return switch (plan.measure()) {
            case COUNT_AND_PERCENT -> CountComment.byGroup(figure);
            case COUNT -> CountComment.overTime(figure);
            case TOP_SHARE -> trend(plan);
            case DISTRIBUTION -> distribution(plan, figure);
        };
    }

    private List<Text> trend(FigurePlan plan) {
        String question = plan.question();
        return question == null
                ? List.of()
                : findings.trend(question).map(TrendComment::of).orElse(List.of());
    }

    private List<Text> distribution(FigurePlan plan, Figure figure) {
        String code = plan.question();
        if (code == null || figure.categories().isEmpty()) {
            return List.of();
        }
        return findings.version()
                .scaleQuestion(code)
                .map(question -> {
                    Text name = findings.trend(code).map(TopShareTrend::top).orElse(question.text());
                    ShareComment comment = new ShareComment(figure, question.top(), name);
                    return plan.breakdown() == FigurePlan.Breakdown.REGION ? comment.ofGroups() : comment.ofNewest();
                })
                .orElse(List.of());
    }
}
