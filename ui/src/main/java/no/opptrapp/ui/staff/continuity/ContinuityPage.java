package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Area;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** A page about the continuity of one area, which the address names, with the way to the others. */
abstract class ContinuityPage extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("continuity", "continuity-plan.page.plan");
        PAGES.put("continuity/checklist", "continuity-plan.page.checklist");
        PAGES.put("continuity/levels", "continuity-plan.page.levels");
        PAGES.put("continuity/wall", "continuity-plan.page.wall");
    }

    private final transient Visit visit;
    private final String path;
    private final transient Map<String, Area> areas = new LinkedHashMap<>();
    private final ComboBox<String> choice = new ComboBox<>();
    private final Nav pages = new Nav();
    private final Div messages = new Div();
    private final Div content = new Div();
    private String area = "";

    ContinuityPage(Visit visit, ContinuityPlans plans, String path) {
        this.visit = visit;
        this.path = path;
        List<String> planned = plans.planned(visit.actor());
        List<Area> own = plans.areas(visit.actor());
        // Those that have a plan stand first: of a whole country's municipalities one is not the one looked for.
        own.stream().filter(each -> planned.contains(each.code())).forEach(each -> areas.put(each.code(), each));
        own.forEach(each -> areas.putIfAbsent(each.code(), each));
        addClassName("wide");
        choice.setLabel(visit.say("continuity-plan.area"));
        choice.setItems(areas.keySet());
        choice.setItemLabelGenerator(this::name);
        choice.setVisible(areas.size() > 1);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        pages.addClassName("tabs");
        pages.setAriaLabel(visit.say("continuity-plan.pages"));
        messages.getElement().setAttribute("aria-live", "polite");
        Div bar = new Div(choice);
        bar.addClassNames("choices", "no-print");
        pages.addClassName("no-print");
        add(bar, pages, messages, content);
    }

    final Visit visit() {
        return visit;
    }

    final String area() {
        return area;
    }

    final String areaName() {
        return name(area);
    }

    private String name(String code) {
        Area found = areas.get(code);
        return found == null ? code : visit.say(found.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String first = areas.keySet().stream().findFirst().orElse("");
        area = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("area")
                .orElse(first);
        if (!areas.containsKey(area)) {
            throw new NotInScope("area " + area);
        }
        choice.setValue(area);
        refresh();
    }

    private void go(String code) {
        area = code;
        messages.removeAll();
        readAt(path + "?area=" + area);
        refresh();
    }

    /** Shows anew what stands now. */
    final void refresh() {
        pages.removeAll();
        PAGES.forEach((page, words) -> {
            Anchor link = new Anchor(page + "?area=" + area, visit.say(words));
            if (page.equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            pages.add(link);
        });
        content.removeAll();
        show(content);
    }

    /** Says what was done, and shows anew. */
    final void done(String words) {
        messages.removeAll();
        messages.add(Parts.notice("done", words));
        refresh();
    }

    abstract void show(Div into);
}
