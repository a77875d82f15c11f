package no.opptrapp.reports.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.batch.BatchDraft;
import no.opptrapp.reports.batch.BatchOutcome;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.status.StatusReportService;
import org.junit.jupiter.api.Test;

@DatabaseTest
class LanguageChoicesTest {

    private static final Actor BERGEN = People.manager("4601");
    private static final Actor VESTLAND = People.coordinator("46");

    private final LanguageChoices choices;
    private final StatusReportService reports;
    private final BatchService batches;
    private final Audit audit;

    LanguageChoicesTest(LanguageChoices choices, StatusReportService reports, BatchService batches, Audit audit) {
        this.choices = choices;
        this.reports = reports;
        this.batches = batches;
        this.audit = audit;
    }

    @Test
    void what_a_manager_writes_down_holds_for_whoever_makes_the_report_until_it_is_taken_back() {
        assertThat(choices.of(BERGEN, "4601")).isEqualTo(LanguageChoice.none("4601"));
        assertThat(choices.own(BERGEN)).containsExactly("4601");
        LanguageChoice chosen = choices.choose(BERGEN, "4601", 0, Language.NB);
        assertThat(chosen.version()).isEqualTo(1);
        assertThat(List.of(
                        reports.usualLanguage(BERGEN, "4601"),
                        reports.usualLanguage(VESTLAND, "4601"),
                        reports.usualLanguage(VESTLAND, "46"),
                        reports.usualLanguage(VESTLAND, "4627")))
                .containsExactly(Language.NB, Language.NB, Language.NN, Language.NN);
        var batch = ((BatchOutcome.Begun) batches.begin(
                        VESTLAND, BatchDraft.annual(ReportKind.MUNICIPALITY, 2020, List.of("4601"), false, null)))
                .batch();
        assertThat(batches.get(VESTLAND, batch.id()).items().getFirst().language())
                .isEqualTo(Language.NB);
        assertThatThrownBy(() -> choices.choose(VESTLAND, "4601", 0, Language.NN))
                .isInstanceOf(StaleVersion.class);
        choices.choose(VESTLAND, "4601", 1, null);
        assertThat(reports.usualLanguage(BERGEN, "4601")).isEqualTo(Language.NN);
        assertThat(audit.of(People.national(), "4601"))
                .extracting(entry -> entry.change().what())
                .containsExactly("report.form_chosen", "report.form_chosen");
        batches.cancel(VESTLAND, batch.id());
    }

    @Test
    void nobody_chooses_for_others_and_what_is_no_more_is_not_chosen_for() {
        assertThatThrownBy(() -> choices.choose(BERGEN, "46", 0, Language.NB)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> choices.choose(BERGEN, "0301", 0, Language.NB)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> choices.choose(VESTLAND, "1201", 0, Language.NB))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> choices.of(People.national(), "NO")).isInstanceOf(NotInScope.class);
        assertThat(choices.own(People.national())).isEmpty();
    }
}
