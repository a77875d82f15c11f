package no.opptrapp.reports.comment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.WrittenWords;

/** Reads what people say in reports, for whoever reads these; the database gives only what the actor may read. */
@Singleton
class WordsOfPeople implements WrittenWords {

    private final RemarkRepository remarks;

    WordsOfPeople(RemarkRepository remarks) {
        this.remarks = remarks;
    }

    @Override
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Worded into(Actor actor, ReportKey key, Document draft) {
        Wording wording = Wording.of(remarks.newest(key));
        return new Worded(Commented.of(draft, wording), written(wording));
    }

    @Override
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Written written(Actor actor, ReportKey key) {
        return written(Wording.of(remarks.newest(key)));
    }

    private static Written written(Wording wording) {
        return new Written(wording.changes(), wording.last().map(Remark::by).orElse(null));
    }
}
