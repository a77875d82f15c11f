package no.opptrapp.reports.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.measure.MeasureStatus;
import org.junit.jupiter.api.Test;

class NeedsCommentTest {

    private static final Coverage.Need WAITING = need("Ventetid");
    private static final Coverage.Need HOUSING = need("Bolig");
    private static final Coverage.Measure TEAM = measure("Team", MeasureStatus.UNDER_WAY);
    private static final Coverage.Measure COURSE = measure("Kurs", MeasureStatus.PLANNED);
    private static final Coverage.Measure HOUSE = measure("Hus", MeasureStatus.DONE);
    private static final List<Coverage.Need> NEEDS = List.of(WAITING, HOUSING);

    private static Coverage.Need need(String title) {
        return new Coverage.Need(new UUID(0, title.length()), Text.verbatim(title), 50, false, false);
    }

    private static Coverage.Measure measure(String title, MeasureStatus status) {
        return new Coverage.Measure(new UUID(1, status.ordinal()), title, "4601", status);
    }

    private static NeedsComment comment(Language language) {
        StatusFindings none = Samples.with(
                Samples.years(Map.of()), new MeasuresOfYear(List.of(), List.of(), List.of(), List.of(), List.of()));
        StatusFindings findings = new StatusFindings(
                none.subject(),
                none.year(),
                none.today(),
                none.goals(),
                none.ownGoals(),
                none.lines(),
                none.personYears(),
                none.needs(),
                none.inherited(),
                new Coverage(
                        NEEDS,
                        List.of(TEAM, COURSE, HOUSE),
                        Set.of(
                                new Coverage.Link(WAITING.id(), TEAM.id()),
                                new Coverage.Link(HOUSING.id(), HOUSE.id()))),
                none.gaps(),
                none.measures(),
                none.effects(),
                none.calendar(),
                none.districts());
        return new NeedsComment(findings, new Titles(language, findings));
    }

    private static String said(List<Text> sentences, Language language) {
        assertThat(sentences).hasSize(1);
        return Texts.in(language).say(sentences.getFirst());
    }

    @Test
    void a_need_is_met_by_what_is_planned_or_under_way_and_not_by_what_is_done() {
        assertThat(said(comment(Language.NN).matrix(NEEDS), Language.NN))
                .isEqualTo("Eitt av 2 behov blir møtt av minst eitt tiltak som er planlagt eller i gang.");
    }

    @Test
    void a_part_of_the_matrix_tells_of_its_own_measures_alone() {
        assertThat(said(comment(Language.NB).matrix(NEEDS, 1, 3), Language.NB))
                .isEqualTo("Tiltak 2–3: Ingen av 2 behov møtes av minst ett av disse som er planlagt eller i gang.");
        assertThat(said(comment(Language.NB).matrix(NEEDS, 0, 1), Language.NB))
                .startsWith("Tiltak 1: Ett av 2 behov møtes");
    }

    @Test
    void measures_are_counted_by_how_far_they_have_come() {
        assertThat(said(comment(Language.NB).measures(), Language.NB))
                .isEqualTo("3 tiltak står i matrisen: 1 i gang, 1 planlagt og 1 ferdig.");
    }
}
