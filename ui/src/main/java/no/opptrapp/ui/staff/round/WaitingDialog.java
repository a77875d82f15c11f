package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.survey.round.Concern;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * A correction that waits: which questions and landsdeler it would tell too much of, and the choice to leave it waiting or
 * to publish it with those hidden, for a reason that is written in the trail.
 */
final class WaitingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Rounds rounds;
    private final transient Round round;
    private final transient Consumer<RoundChange.Changed> published;
    private final TextArea reason = new TextArea();
    private final Div refusal = new Div();

    WaitingDialog(
            Visit visit, Rounds rounds, Round round, RoundChange.Waits waits, Consumer<RoundChange.Changed> published) {
        this.visit = visit;
        this.rounds = rounds;
        this.round = round;
        this.published = published;
        setHeaderTitle(visit.say("rounds.waits.title", round.id().name()));
        setWidth("min(100%, 48rem)");
        reason.setLabel(visit.say("rounds.waits.reason"));
        reason.setHelperText(visit.say("rounds.waits.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setWidthFull();
        add(
                new Paragraph(visit.say(waits.reason())),
                table(waits.concerns()),
                new Paragraph(visit.say("rounds.waits.choice")),
                refusal,
                reason);
        getFooter()
                .add(
                        Parts.button(visit.say("rounds.waits.wait"), this::close),
                        Parts.primary(visit.say("rounds.waits.publish"), this::publish));
    }

    private PlainTable table(List<Concern> concerns) {
        PlainTable table = new PlainTable(visit.say("rounds.waits.table"))
                .head(
                        visit.say("rounds.waits.question"),
                        visit.say("rounds.waits.where"),
                        visit.say("rounds.waits.hide"));
        concerns.forEach(
                concern -> table.row(visit.say(concern.question()), names(concern.where()), names(concern.withhold())));
        return table;
    }

    private String names(List<Concern.Place> places) {
        return places.stream().map(place -> visit.say(place.name())).collect(Collectors.joining(", "));
    }

    private void publish() {
        refusal.removeAll();
        try {
            switch (rounds.publishInPart(
                    visit.actor(), round.survey(), round.id(), round.version(), reason.getValue())) {
                case RoundChange.Changed changed -> {
                    close();
                    published.accept(changed);
                }
                case RoundChange.Refused(var why) -> refuse(visit.say(why));
                case RoundChange.Waits(var why, var concerns) -> refuse(visit.say(why));
            }
        } catch (StaleVersion stale) {
            refuse(visit.say("rounds.stale"));
        }
    }

    private void refuse(String why) {
        reason.setInvalid(reason.getValue().isBlank());
        refusal.add(Parts.notice("refused", why));
    }
}
