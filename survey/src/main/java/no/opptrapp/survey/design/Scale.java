package no.opptrapp.survey.design;

import java.util.List;
import no.opptrapp.core.text.Text;

/**
 * The ordered answers a scale question offers, low to high, in one version of a questionnaire.
 *
 * @param code its name in the questionnaire, such as {@code GRAD5}
 * @param options coded 1, 2, 3 …
 */
public record Scale(String code, List<Option> options) {

    public Scale {
        options = Options.checked("The scale " + code, options);
    }

    /** The highest option. */
    public int size() {
        return options.size();
    }

    /** The label of an option from 1 to {@link #size()}. */
    public Text.Named label(int value) {
        return options.get(value - 1).label();
    }
}
