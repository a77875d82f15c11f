package no.opptrapp.ui.staff.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedState;
import org.junit.jupiter.api.Test;

class NeedFileServletTest {

    @Test
    void has_the_open_needs_the_worst_first_when_nothing_is_asked_for_as_the_page_has() {
        assertThat(query(Map.of()))
                .isEqualTo(NeedQuery.all()
                        .worstFirst()
                        .in(EnumSet.of(NeedState.FOUND, NeedState.ACKNOWLEDGED, NeedState.PLANNED, NeedState.WATCHED)));
    }

    @Test
    void is_narrowed_as_the_address_of_the_page_says() {
        assertThat(query(Map.of("area", "4601", "planArea", "BOLIG", "group", "users", "state", "dismissed")))
                .isEqualTo(NeedQuery.all()
                        .worstFirst()
                        .in(EnumSet.of(NeedState.DISMISSED))
                        .inArea("4601")
                        .ofPlanArea("BOLIG")
                        .of(TargetGroup.USERS));
    }

    private static NeedQuery query(Map<String, String> parameters) {
        return NeedFileServlet.query(name -> Optional.ofNullable(parameters.get(name)));
    }
}
