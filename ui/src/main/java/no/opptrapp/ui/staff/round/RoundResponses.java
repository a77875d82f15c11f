package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Regions;
import no.opptrapp.survey.round.RegionResponses;
import no.opptrapp.survey.round.Responses;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** How many have answered a round that is open, by landsdel: whom to remind. What they answered is not here. */
@Singleton
public class RoundResponses {

    private static final Responses NONE = new Responses(0, 0);

    private final Rounds rounds;
    private final AreaService areas;

    RoundResponses(Rounds rounds, AreaService areas) {
        this.rounds = rounds;
        this.areas = areas;
    }

    /** Every landsdel, also those nobody has answered from, and what names none. */
    public Component table(Visit visit, Round round) {
        Map<String, Text> names = areas.list(visit.actor(), Optional.empty(), Optional.of(AreaKind.REGION)).stream()
                .collect(Collectors.toMap(Area::code, Area::name));
        Map<Optional<String>, Responses> counts = rounds.responses(visit.actor(), round.survey(), round.id()).stream()
                .collect(Collectors.toMap(part -> Optional.ofNullable(part.region()), RegionResponses::responses));
        PlainTable table = new PlainTable(visit.say("rounds.responses"))
                .numeric(1, 2)
                .head(visit.say("rounds.responses.region"), visit.say("rounds.started"), visit.say("rounds.completed"));
        for (String code : Regions.CODES) {
            Text name = names.get(code);
            row(table, visit, name == null ? code : visit.say(name), counts.getOrDefault(Optional.of(code), NONE));
        }
        row(table, visit, visit.say("rounds.responses.none"), counts.getOrDefault(Optional.<String>empty(), NONE));
        row(table, visit, visit.say("rounds.responses.all"), round.taken());
        return new Div(table, Parts.quiet(visit.say("rounds.responses.note")));
    }

    private static void row(PlainTable table, Visit visit, String name, Responses responses) {
        table.row(name, visit.say(Amount.count(responses.started())), visit.say(Amount.count(responses.completed())));
    }
}
