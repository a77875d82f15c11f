package no.opptrapp.ui.staff.edition;

import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.comment.Place;
import no.opptrapp.reports.document.Block;
import no.opptrapp.ui.staff.shell.Visit;

/** What the places of a report are called, in the language of the report. */
final class PlaceNames {

    private final Visit visit;
    private final Texts texts;

    PlaceNames(Visit visit, Language language) {
        this.visit = visit;
        this.texts = Texts.in(language);
    }

    /** Such as "Figur 2: Årsverk etter gruppe". */
    String title(Place place) {
        Text heading = place.heading();
        return switch (place.about()) {
            case Block.FigureBlock figure ->
                named(figure.label(), figure.figure().title());
            case Block.TableBlock table -> named(table.label(), table.caption());
            case null, default -> heading == null ? visit.say("editions.place." + place.slot()) : texts.say(heading);
        };
    }

    /** An edition by its period: "2024", "uke 46 2020". */
    String edition(String period) {
        return IsoWeek.read(period).map(week -> visit.say(week.label())).orElse(period);
    }

    private String named(Text label, Text title) {
        String first = texts.say(label);
        return first.isEmpty() ? texts.say(title) : first + ": " + texts.say(title);
    }
}
