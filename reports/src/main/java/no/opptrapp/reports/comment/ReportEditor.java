package no.opptrapp.reports.comment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportService;

/** Opens a report for those who write in it. */
@Singleton
public class ReportEditor {

    private final ReportService reports;
    private final Remarks remarks;

    ReportEditor(ReportService reports, Remarks remarks) {
        this.reports = reports;
        this.remarks = remarks;
    }

    /**
     * A report that is open.
     *
     * @param draft as the program has it, in which nobody has written
     * @param places in the order of the report
     * @param wording what people say now
     * @param earlier what they said in the edition before
     */
    public record Open(Document draft, List<Place> places, Wording wording, Optional<EarlierWording> earlier) {

        public Open {
            places = List.copyOf(places);
        }

        /** The report as it reads now. */
        public Document document() {
            return Commented.of(draft, wording);
        }

        /** The same after somebody wrote. */
        public Open saying(Wording other) {
            return new Open(draft, places, other, earlier);
        }
    }

    /**
     * The report with its places, from the data of now.
     *
     * @throws NotInScope when there is no such report, or the actor may not write in it
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Open open(Actor actor, ReportKey key) {
        Wording wording = remarks.of(actor, key);
        Document draft = reports.draft(actor, key);
        return new Open(draft, Places.of(draft), wording, remarks.earlier(actor, key));
    }
}
