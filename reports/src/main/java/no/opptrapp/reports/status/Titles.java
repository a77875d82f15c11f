package no.opptrapp.reports.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.goal.PlanAreaSheet;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.need.MadeUpWords;
import no.opptrapp.planning.need.Need;
import org.jspecify.annotations.Nullable;

/** Names of things as they stand in the report: what was made up says so wherever it is named, and what is a
 * district's is told with its district. */
final class Titles {

    private static final String NONE = "\u2013";

    private final Language language;
    private final String own;
    private final Map<String, Text> districts;
    private final Map<String, Text> planAreas;

    Titles(Language language, StatusFindings findings) {
        this.language = language;
        this.own = findings.subject().area().code();
        this.districts = findings.districts().stream()
                .map(DistrictLine::district)
                .collect(Collectors.toMap(Area::code, Area::name));
        this.planAreas = findings.goals().stream()
                .flatMap(goal -> goal.areas().stream())
                .map(PlanAreaSheet::area)
                .collect(Collectors.toMap(area -> area.code(), area -> area.name()));
    }

    Text of(Need need) {
        return placed(need.marked(), need.area());
    }

    Text of(Measure measure) {
        Text title = Text.verbatim(measure.facts().title());
        return placed(measure.origin().madeUp() ? MadeUpWords.after(title) : title, measure.area());
    }

    Text of(Gap gap) {
        return placed(gap.marked(), gap.area());
    }

    /** With the name of the district it belongs to, where it is not the area's own. */
    private Text placed(Text title, String area) {
        return area.equals(own)
                ? title
                : Text.of("statusreport.in", title, districts.getOrDefault(area, Text.verbatim(area)));
    }

    /** The name of a plan area; its code where the plan no longer has it. */
    Text planArea(String code) {
        return planAreas.getOrDefault(code, Text.verbatim(code));
    }

    /** A day that stays on one line, or a dash where none is said. */
    Text day(@Nullable LocalDate day) {
        return Text.verbatim(day == null ? NONE : Days.written(day, language).replace(' ', '\u00A0'));
    }

    /** Words, or a dash where there are none. */
    static Text orNone(String words) {
        return Text.verbatim(words.isEmpty() ? NONE : words);
    }
}
