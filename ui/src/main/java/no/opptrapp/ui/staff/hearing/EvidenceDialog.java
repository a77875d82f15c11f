package no.opptrapp.ui.staff.hearing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.hearing.HearingSheet;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Chooses the need that a comment becomes evidence of: the one it is about stands there already. */
final class EvidenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final Set<NeedState> OPEN =
            Set.of(NeedState.FOUND, NeedState.ACKNOWLEDGED, NeedState.PLANNED, NeedState.WATCHED);

    private final transient Visit visit;
    private final transient HearingService hearings;
    private final transient HearingComment comment;
    private final transient Consumer<String> done;
    private final ComboBox<Need> need = new ComboBox<>();
    private final Div messages = new Div();

    EvidenceDialog(
            Visit visit,
            HearingService hearings,
            NeedService needs,
            HearingSheet sheet,
            HearingComment comment,
            Consumer<String> done) {
        this.visit = visit;
        this.hearings = hearings;
        this.comment = comment;
        this.done = done;
        setHeaderTitle(visit.say("hearings.evidence"));
        setWidth("min(100%, 36rem)");
        NeedQuery query =
                NeedQuery.all().inArea(sheet.hearing().area()).in(OPEN).worstFirst();
        List<Need> open = needs.find(visit.actor(), query, null, NeedService.LIMIT).items().stream()
                .filter(listed -> !listed.inherited())
                .map(ListedNeed::need)
                .toList();
        need.setLabel(visit.say("hearings.evidence.need"));
        need.setWidthFull();
        need.setItems(open);
        need.setItemLabelGenerator(each -> visit.say(each.marked()));
        sheet.line(comment.line()).map(HearingLine::source).ifPresent(source -> choose(open, source));
        messages.getElement().setAttribute("aria-live", "assertive");
        getFooter().add(Parts.button(visit.say("shell.cancel"), this::close));
        if (open.isEmpty()) {
            add(new Paragraph(visit.say("hearings.evidence.none")));
        } else {
            add(new Paragraph(visit.say("hearings.evidence.what")), messages, need);
            getFooter().add(Parts.primary(visit.say("hearings.evidence.add"), this::save));
        }
    }

    private void choose(List<Need> open, UUID source) {
        open.stream().filter(each -> each.id().equals(source)).findFirst().ifPresent(need::setValue);
    }

    private void save() {
        messages.removeAll();
        Need chosen = need.getValue();
        if (chosen == null) {
            need.setInvalid(true);
            return;
        }
        try {
            switch (hearings.evidence(visit.actor(), comment.id(), comment.version(), chosen.id())) {
                case NeedOutcome.Done _ -> {
                    close();
                    done.accept("hearings.evidence.done");
                }
                case NeedOutcome.Refused(var faults) ->
                    faults.forEach(fault -> messages.add(Parts.notice("refused", visit.say(fault.message()))));
            }
        } catch (StaleVersion stale) {
            close();
            done.accept("hearings.stale.evidence");
        }
    }
}
