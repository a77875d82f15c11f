package no.opptrapp.planning.continuity;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/**
 * A point of the checklist that every continuity plan is held against.
 *
 * @param code {@code K01} and on
 * @param section what it is about, such as {@code MEDISIN}
 * @param source who asks for it
 * @param minimum whether no plan should be without it
 */
public record ChecklistPoint(String code, String section, Text item, String source, boolean minimum) {

    public Text sectionLabel() {
        return Text.of("continuity.section." + section.toLowerCase(Locale.ROOT));
    }
}
