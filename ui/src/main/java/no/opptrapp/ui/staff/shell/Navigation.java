package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The main pages that the visitor's role may see. A view is here when it carries {@code @Menu}: its title is a text
 * key, its icon the name of an {@link Icon}.
 */
final class Navigation extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Navigation(Visit visit) {
        addClassName("navigation");
        setAriaLabel(visit.say("shell.navigation"));
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            Anchor link = new Anchor(path, Icon.valueOf(entry.icon()).draw(), new Span(visit.say(entry.title())));
            links.put(path, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    void at(Location location) {
        String here = location.getPath();
        links.forEach((path, link) -> {
            if (path.isEmpty() ? here.isEmpty() : here.equals(path) || here.startsWith(path + "/")) {
                link.getElement().setAttribute("aria-current", here.equals(path) ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
