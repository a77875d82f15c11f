package no.opptrapp.ui.staff.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NewestTest {

    @Test
    void an_older_answer_that_comes_late_does_not_take_the_place_of_a_newer_one() {
        Newest drafts = new Newest();
        List<String> shown = new ArrayList<>();
        Consumer<Runnable> older = drafts.ask();
        Consumer<Runnable> newer = drafts.ask();
        newer.accept(() -> shown.add("newer"));
        older.accept(() -> shown.add("older"));
        assertThat(shown).containsExactly("newer");
        drafts.ask().accept(() -> shown.add("newest"));
        assertThat(shown).containsExactly("newer", "newest");
    }
}
