package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.Component;
import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.survey.round.Round;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Who did what with a round, and when. */
@Singleton
public class RoundHistory {

    private final Audit audit;

    RoundHistory(Audit audit) {
        this.audit = audit;
    }

    /** Newest first. */
    public Component table(Visit visit, Round round) {
        List<AuditEntry> entries = audit.of(visit.actor(), round.survey() + "/" + round.id());
        if (entries.isEmpty()) {
            return Parts.quiet(visit.say("rounds.history.empty"));
        }
        PlainTable table = new PlainTable(visit.say("rounds.history"))
                .head(
                        visit.say("rounds.history.when"),
                        visit.say("rounds.history.what"),
                        visit.say("rounds.history.who"));
        for (AuditEntry entry : entries.reversed()) {
            table.row(
                    Moments.moment(entry.at(), visit.actor().language()),
                    visit.sayOr(
                            "trail.what." + entry.change().what(),
                            entry.change().what()),
                    visit.sayOr("trail.job." + entry.actorName(), entry.actorName()));
        }
        return table;
    }
}
