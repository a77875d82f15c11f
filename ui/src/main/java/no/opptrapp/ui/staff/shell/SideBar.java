package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;

/** Word mark, navigation, and the visitor's own corner; on a phone a bar with a button that unfolds the rest. */
final class SideBar extends Header {

    private static final long serialVersionUID = 1L;

    private final Navigation navigation;
    private final OwnCorner corner;
    private final NativeButton menu;

    SideBar(Visit visit) {
        addClassName("sidebar");
        getElement().setAttribute("aria-label", visit.say("shell.bar"));
        navigation = new Navigation(visit);
        corner = new OwnCorner(visit);
        menu = new NativeButton(visit.say("shell.menu"));
        menu.addClassName("menu-button");
        menu.getElement().insertChild(0, Icon.MENU.draw().getElement());
        menu.getElement().setAttribute("aria-controls", "fold");
        menu.addClickListener(click -> unfold(!unfolded()));
        Div fold = new Div(navigation, corner);
        fold.setId("fold");
        fold.addClassName("fold");
        add(wordmark(visit), menu, fold);
        unfold(false);
    }

    /** Marks the page that is shown, and folds up: whoever went somewhere has seen enough of the menu. */
    void at(Location location) {
        navigation.at(location);
        corner.at(location);
        unfold(false);
    }

    private boolean unfolded() {
        return hasClassName("unfolded");
    }

    private void unfold(boolean open) {
        setClassName("unfolded", open);
        menu.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private static Anchor wordmark(Visit visit) {
        Image light = new Image("assets/mark.svg", "");
        light.addClassName("on-light");
        Image dark = new Image("assets/mark-light.svg", "");
        dark.addClassName("on-dark");
        Anchor home = new Anchor("", light, dark, new Span("Opptrapp"));
        home.addClassName("wordmark");
        home.setAriaLabel(visit.say("shell.home"));
        return home;
    }
}
