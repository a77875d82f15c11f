package no.opptrapp.reports.status;

import static no.opptrapp.core.indicator.Status.CARRIED_FORWARD;
import static no.opptrapp.core.indicator.Status.ESTIMATED;
import static no.opptrapp.core.indicator.Status.REPORTED;
import static no.opptrapp.reports.status.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PeerSet;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicatorCommentTest {

    private static final Finding YES = finding(1, REPORTED);
    private static final Finding NO = finding(0, REPORTED);

    private static String said(IndicatorLine line) {
        List<String> sentences = new IndicatorComment(List.of(line), Samples.BERGEN.name())
                .sentences().stream().map(Texts.in(Language.NB)::say).toList();
        return String.join(" ", sentences);
    }

    private static IndicatorLine line(Unit unit, Finding now, @Nullable Finding then, List<Comparison> beside) {
        return new IndicatorLine(
                Samples.indicator("X", unit),
                Samples.value("X", 2023, now),
                then == null ? null : Samples.value("X", 2022, then),
                null,
                null,
                beside);
    }

    /** Others of whom so many say yes and the rest no. */
    private static Comparison others(int yes, int all) {
        Indicator indicator = Samples.indicator("X", Unit.YES_NO);
        Compared own = new Compared(Samples.BERGEN, NO, null, null);
        List<Compared> values = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            values.add(new Compared(Samples.BERGEN, i < yes ? YES : NO, null, null));
        }
        return new Comparison(
                indicator,
                new Year(2023),
                Borders.B2020,
                Samples.BERGEN,
                new PeerSet(Peers.KOSTRA, AreaKind.MUNICIPALITY, Text.of("comparison.kostra", 11), List.<Area>of()),
                values,
                own,
                null,
                null,
                List.of(),
                false);
    }

    @Test
    void names_what_most_others_have_with_the_count_behind() {
        assertThat(said(line(Unit.YES_NO, NO, null, List.of(others(6, 10)))))
                .isEqualTo("Bergen svarer nei på det flertallet svarer ja på: Navn på X (6 av 10 i KOSTRA-gruppe 11).");
        assertThat(said(line(Unit.YES_NO, NO, null, List.of(others(5, 10))))).isEmpty();
        assertThat(said(line(Unit.YES_NO, YES, null, List.of(others(9, 10))))).isEmpty();
    }

    @Test
    void tells_when_an_answer_is_another_than_last_time() {
        assertThat(said(line(Unit.YES_NO, YES, NO, List.of()))).isEqualTo("Nytt ja: Navn på X (nei i 2022).");
        assertThat(said(line(Unit.YES_NO, NO, YES, List.of())))
                .isEqualTo("Svaret er nå nei, men var ja før: Navn på X (ja i 2022).");
        assertThat(said(line(Unit.YES_NO, NO, NO, List.of()))).isEmpty();
    }

    @Test
    void tells_numbers_with_both_periods_and_the_difference() {
        assertThat(said(line(Unit.PER_1000, finding(2.5, REPORTED), finding(2.1, REPORTED), List.of())))
                .isEqualTo("Navn på X: 2,1 i 2022 og 2,5 i 2023 (+0,4).");
        assertThat(said(line(Unit.PERCENT, finding(40, REPORTED), finding(42.5, REPORTED), List.of())))
                .isEqualTo("Navn på X: 42,5\u202F% i 2022 og 40,0\u202F% i 2023 (\u22122,5\u00A0prosentpoeng).");
        assertThat(said(line(Unit.PER_1000, finding(2.11, REPORTED), finding(2.14, REPORTED), List.of())))
                .isEqualTo("Navn på X: 2,1 i 2023, det samme som i 2022.");
    }

    @Test
    void an_estimate_after_a_split_is_held_against_nothing() {
        assertThat(said(line(Unit.PER_1000, finding(2.5, ESTIMATED), finding(2.1, ESTIMATED), List.of())))
                .isEmpty();
    }

    @Test
    void what_was_carried_forward_is_neither_news_nor_lacking() {
        assertThat(said(line(Unit.PER_1000, finding(2.5, CARRIED_FORWARD), finding(2.1, REPORTED), List.of())))
                .isEmpty();
        assertThat(said(line(Unit.YES_NO, finding(0, CARRIED_FORWARD), YES, List.of(others(9, 10)))))
                .isEmpty();
    }
}
