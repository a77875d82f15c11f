package no.opptrapp.ui.open.published;

import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.Round;

/**
 * A published round.
 *
 * @param name its name in addresses: the survey and the week, the year said once where it is the same
 * @param survey the series
 * @param round as a reader sees it
 */
public record Publication(String name, Survey survey, Round round) {

    static Publication of(Survey survey, Round round) {
        String week = round.id().key();
        int dash = week.indexOf('-');
        boolean sameYear = survey.id().endsWith("-" + week.substring(0, dash));
        return new Publication(survey.id() + (sameYear ? week.substring(dash) : "-" + week), survey, round);
    }

    /** The address of its page. */
    public String page() {
        return "/p/" + name;
    }
}
