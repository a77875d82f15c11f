package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.statistics.Estimate;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Question;
import org.jspecify.annotations.Nullable;

/** Turns the top shares of a round into findings for the country and each landsdel. */
final class Findings {

    private final Material material;
    private final SurveyIndicators indicators;

    Findings(Material material, SurveyIndicators indicators) {
        this.material = material;
        this.indicators = indicators;
    }

    List<NewObservation> all() {
        List<NewObservation> all = new ArrayList<>();
        for (Question question : material.version().questions()) {
            indicators
                    .of(material.questionnaire().code(), question.code())
                    .ifPresent(indicator ->
                            material.asked(question.code()).ifPresent(asked -> all.addAll(of(indicator, asked))));
        }
        return all;
    }

    private List<NewObservation> of(String indicator, Asked asked) {
        List<RoundAnswers> answers = material.answers(asked).stream().toList();
        List<NewObservation> found = new ArrayList<>();
        found.add(observation(indicator, asked, answers, null));
        for (Region region : material.regions()) {
            found.add(observation(indicator, asked, answers, region.code()));
        }
        return found;
    }

    private NewObservation observation(
            String indicator, Asked asked, List<RoundAnswers> answers, @Nullable String region) {
        String area = region == null ? Country.CODE : region;
        Borders borders = Borders.inYear(material.round().year());
        Row row = new Row(area, Text.verbatim(area), answers, region);
        RowShares shares = new RowShares(row, Switches.DEFAULT, material.inhabitants());
        Finding finding = switch (shares.state()) {
            case SHOWN -> {
                Estimate share = shares.share(asked.top());
                yield Finding.reported(share.percent(), shares.base(), share.interval());
            }
            case HIDDEN -> Finding.hidden(shares.base());
            case EMPTY, MISSING -> Finding.withoutAnswers();
        };
        return new NewObservation(new ObservationKey(indicator, area, borders, material.round()), finding);
    }
}
