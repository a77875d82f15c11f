package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The fields of a level; an empty name leaves it out. */
final class LevelRow extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField();
    private final IntegerField percent = new IntegerField();
    private final TextField threshold = new TextField();
    private final TextArea action = new TextArea();

    LevelRow(Visit visit, @Nullable Level level) {
        addClassName("level-row");
        name.setLabel(visit.say("continuity-plan.level"));
        percent.setLabel(visit.say("continuity-plan.level.percent"));
        percent.setMin(0);
        percent.setMax(100);
        threshold.setLabel(visit.say("continuity-plan.level.threshold"));
        action.setLabel(visit.say("continuity-plan.level.action"));
        if (level != null) {
            name.setValue(level.name());
            percent.setValue(level.percent());
            threshold.setValue(level.threshold());
            action.setValue(level.action());
        }
        add(name, percent, threshold, action);
    }

    Optional<Level> written() {
        Integer said = percent.getValue();
        return name.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Level(name.getValue(), said == null ? 0 : said, threshold.getValue(), action.getValue()));
    }
}
