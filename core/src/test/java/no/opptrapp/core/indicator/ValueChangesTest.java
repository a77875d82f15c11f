package no.opptrapp.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ValueChangesTest {

    private final List<Set<String>> heard = new ArrayList<>();
    private final ValueChanges changes = new ValueChanges(List.of((actor, indicators) -> heard.add(indicators)));

    @Test
    void tells_which_indicators_got_values() {
        changes.tell(Actors.NATIONAL, List.of("P02", "P02", "KR_TORKE"));
        assertThat(heard).containsExactly(Set.of("P02", "KR_TORKE"));
    }

    @Test
    void tells_nobody_of_nothing() {
        changes.tell(Actors.NATIONAL, List.of());
        assertThat(heard).isEmpty();
    }
}
