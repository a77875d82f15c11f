package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.planning.goal.IndicatorState;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.value.Lamp;
import no.opptrapp.ui.staff.value.ValueCell;

/** How far an area is by one indicator: the newest value, and the light of the target with the sentence behind it. */
final class IndicatorLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    /** @param area the code of the area that the values are of */
    IndicatorLine(Visit visit, String area, IndicatorState state) {
        this.visit = visit;
        addClassName("indicator-line");
        Indicator indicator = state.indicator();
        Span code = new Span(indicator.code());
        code.addClassName("code");
        Div name = new Div(new Anchor("values/" + area + "/of/" + indicator.code(), visit.say(indicator.name())), code);
        name.addClassName("indicator-name");
        add(name, newest(state));
        TargetSheet target = state.target();
        if (target != null) {
            add(target(target));
        }
    }

    private Div newest(IndicatorState state) {
        Value value = state.newest();
        Area around = state.around();
        Div newest = new Div();
        newest.addClassName("indicator-value");
        if (value == null) {
            newest.add(Parts.quiet(visit.say("plan.no-value")));
        } else {
            Span period = new Span(visit.say(value.key().period().label()));
            period.addClassName("behind");
            newest.add(ValueCell.of(visit, state.indicator(), value), period);
        }
        Value early = state.early();
        if (early != null) {
            Span later = new Span(visit.say(
                    "plan.early", early.key().period().label(), ValueCell.early(visit.texts(), early.parts())));
            later.addClassName("behind");
            newest.add(later);
        }
        if (around != null) {
            Span whose = new Span(visit.say("plan.around", around.name()));
            whose.addClassName("behind");
            newest.add(whose);
        }
        return newest;
    }

    private Div target(TargetSheet sheet) {
        Div target = new Div(Lamp.of(visit, sheet));
        target.addClassName("indicator-target");
        Paragraph reason = Parts.quiet(visit.say(sheet.light().reason()));
        target.add(reason);
        return target;
    }
}
