package no.opptrapp.reports.language;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.text.Language;

/** Which form of Norwegian the reports of areas are written in when nobody asks for another. */
@Singleton
public class LanguageForms {

    private final LanguageRepository choices;
    private final CountyForms counties;
    private final Areas areas;

    LanguageForms(LanguageRepository choices, CountyForms counties, Areas areas) {
        this.choices = choices;
        this.counties = counties;
        this.areas = areas;
    }

    /** The forms of all that the actor's scope covers; what lies outside follows its county. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public KnownForms known(Actor actor) {
        Map<String, Language> chosen = new HashMap<>();
        for (LanguageChoice choice : choices.all()) {
            Language form = choice.form();
            if (form != null) {
                chosen.put(choice.area(), form);
            }
        }
        return new KnownForms(areas.register(), chosen, counties::of);
    }

    /** Bokmål or nynorsk. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Language of(Actor actor, String area) {
        return known(actor).of(area);
    }
}
