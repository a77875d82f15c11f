package no.opptrapp.reports.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.draft.Marks;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Indicator RATE = Samples.indicator("R", Unit.PER_1000);
    private final Marks marks = new Marks();

    private static String said(Text text) {
        return Texts.in(Language.NB).say(text);
    }

    private List<String> notes() {
        return marks.notes().stream()
                .map(block -> said(((Block.Paragraph) block).text()))
                .toList();
    }

    @Test
    void a_value_that_was_simply_reported_has_no_mark_and_no_note() {
        assertThat(said(marks.value(RATE, Samples.finding(2.5, Status.REPORTED))))
                .isEqualTo("2,5");
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_hidden_value_is_a_sign_that_says_why_and_gives_no_number() {
        assertThat(said(marks.value(RATE, Finding.hidden(3)))).isEqualTo(":");
        assertThat(notes()).containsExactly(": Skjult av hensyn til personvernet.");
    }

    @Test
    void each_sign_and_mark_is_explained_once_in_one_note() {
        marks.value(RATE, Samples.finding(2.5, Status.ESTIMATED));
        marks.value(RATE, Samples.finding(2.6, Status.ESTIMATED));
        assertThat(said(marks.missing())).isEqualTo("..");
        assertThat(notes()).containsExactly("‡ Beregnet ut fra andre grenser. .. Ikke rapportert.");
    }

    @Test
    void an_answer_is_a_word() {
        Indicator service = Samples.indicator("S", Unit.YES_NO);
        assertThat(said(marks.value(service, Samples.finding(1, Status.REPORTED))))
                .isEqualTo("ja");
    }
}
