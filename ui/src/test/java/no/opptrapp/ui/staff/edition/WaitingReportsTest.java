package no.opptrapp.ui.staff.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.comment.Place;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.reports.comment.Remarks;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.ReadEdition;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WaitingReportsTest {

    private static final Place FOREWORD = new Place("foreword", null, null, new Remark.Seen("", "0".repeat(64)));

    private final WaitingReports waiting;
    private final EditionService editions;
    private final Remarks remarks;
    private final SettableClock clock;

    WaitingReportsTest(WaitingReports waiting, EditionService editions, Remarks remarks, SettableClock clock) {
        this.waiting = waiting;
        this.editions = editions;
        this.remarks = remarks;
        this.clock = clock;
    }

    @BeforeEach
    void begins_in_january() {
        clock.set(Instant.parse("2024-01-15T09:00:00Z"));
    }

    private static Actor somebody(Role role, String area) {
        return new Actor(UUID.randomUUID(), "Kari", role, Set.of(area), Language.NB);
    }

    @Test
    void a_report_of_the_year_that_is_over_waits_until_somebody_begins_in_whichever_language() {
        Actor manager = somebody(Role.MANAGER, "4601");
        assertThat(waiting.notBegun(manager))
                .extracting(key -> key.area() + " " + key.period())
                .containsExactly("4601 2023");
        ReportKey english = ReportKey.annual(ReportKind.MUNICIPALITY, "4601", 2023, Language.EN);
        remarks.write(manager, english, FOREWORD, 0, new Remark.Said("To the reader.", List.of()));
        assertThat(waiting.notBegun(manager)).isEmpty();
        assertThat(waiting.notBegun(somebody(Role.COORDINATOR, "46")))
                .extracting(ReportKey::kind)
                .containsExactly(ReportKind.COUNTY);
        assertThat(waiting.notBegun(somebody(Role.NATIONAL, "NO")))
                .extracting(ReportKey::kind)
                .containsExactly(ReportKind.COUNTRY);
    }

    @Test
    void a_review_waits_for_those_who_did_not_write_last() {
        Actor manager = somebody(Role.MANAGER, "4602");
        Actor coordinator = somebody(Role.COORDINATOR, "46");
        ReportKey key = ReportKey.annual(ReportKind.MUNICIPALITY, "4602", 2023, Language.NN);
        remarks.write(manager, key, FOREWORD, 0, new Remark.Said("Til lesaren.", List.of()));
        assertThat(waiting.asked(coordinator)).doesNotContainKey(key);
        editions.askForReview(manager, key, new ReadEdition(0, 1), null);
        assertThat(waiting.asked(coordinator)).containsKey(key);
        assertThat(waiting.asked(manager)).isEmpty();
        assertThat(waiting.asked(somebody(Role.MANAGER, "4601"))).isEmpty();
        editions.back(coordinator, key, 1, "Et tall mangler");
        assertThat(waiting.asked(coordinator)).doesNotContainKey(key);
    }
}
