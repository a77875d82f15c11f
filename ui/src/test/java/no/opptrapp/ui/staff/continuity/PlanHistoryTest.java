package no.opptrapp.ui.staff.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.PlanChange;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.Test;

@DatabaseTest
class PlanHistoryTest {

    private static final Actor STORD =
            new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of("4614"), Language.NB);

    private static final Visit VISIT = new Visit() {
        @Override
        public Actor actor() {
            return STORD;
        }
    };

    private final ContinuityPlans plans;

    PlanHistoryTest(ContinuityPlans plans) {
        this.plans = plans;
    }

    @Test
    void every_version_can_be_reached() {
        for (int i = 1; i <= 25; i++) {
            assertThat(plans.add(STORD, "4614", function("Funksjon " + i))).isInstanceOf(PlanChange.Done.class);
        }
        Component history =
                new PlanHistory(VISIT, plans, plans.find(STORD, "4614").orElseThrow(), words -> {}).component();
        assertThat(rows(history)).isEqualTo(20);

        NativeButton older = older(history).getFirst();
        ComponentUtil.fireEvent(older, new ClickEvent<>(older));

        assertThat(rows(history)).isEqualTo(25);
        assertThat(older(history)).as("there are no older ones").isEmpty();
    }

    private static FunctionDraft function(String name) {
        return FunctionDraft.of(
                name, Criticality.C, List.of(new Staffing("sosial", BigDecimal.ONE, new BigDecimal("0.5"))));
    }

    private static long rows(Component history) {
        return seen(history.getElement())
                .filter(element -> element.getTag().equals("tbody"))
                .mapToLong(Element::getChildCount)
                .sum();
    }

    private static List<NativeButton> older(Component history) {
        return seen(history.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> button.getText().equals("Vis eldre"))
                .toList();
    }

    /** The elements that are not hidden. */
    private static Stream<Element> seen(Element element) {
        return element.isTextNode() || !element.isVisible()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(PlanHistoryTest::seen));
    }
}
