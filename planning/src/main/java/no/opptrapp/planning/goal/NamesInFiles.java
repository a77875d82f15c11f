package no.opptrapp.planning.goal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/**
 * What things are called in files for people, in the language of who asked for one.
 *
 * @param texts of that language
 * @param planAreas names by code
 * @param areas that have names
 */
public record NamesInFiles(Texts texts, Map<String, Text> planAreas, AreaRegister areas) {

    public NamesInFiles {
        planAreas = Map.copyOf(planAreas);
    }

    public static NamesInFiles of(Actor actor, GoalService plan, Areas areas) {
        return new NamesInFiles(
                Texts.in(actor.language()),
                plan.planAreas(actor).stream().collect(Collectors.toMap(PlanArea::code, PlanArea::name)),
                areas.register());
    }

    /** The headings of these keys. */
    public List<String> headings(List<String> keys) {
        return keys.stream().map(key -> texts.say(key)).toList();
    }

    /** An area that is on no borders any more is said by its code. */
    public String area(String code) {
        return texts.say(areas.newest(code).map(Area::name).orElse(Text.verbatim(code)));
    }

    /** A plan area that is not there any more is said by its code. */
    public String planArea(String code) {
        return texts.say(planAreas.getOrDefault(code, Text.verbatim(code)));
    }
}
