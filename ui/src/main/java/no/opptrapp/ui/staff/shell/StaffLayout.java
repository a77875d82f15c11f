package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The frame of every staff page: a way past the navigation, the navigation, and the page itself. */
@Prototype
@Layout
@PermitAll
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final SideBar sideBar;
    private boolean moved;

    public StaffLayout(Visit visit) {
        addClassName("frame");
        Anchor skip = Parts.jump("main", visit.say("shell.skip"));
        skip.addClassName("skip");
        main.setId("main");
        // Told apart from the landmarks of a report that is shown in the page.
        main.getElement().setAttribute("aria-label", visit.say("shell.content"));
        main.getElement().setAttribute("tabindex", "-1");
        sideBar = new SideBar(visit);
        add(skip, sideBar, main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    /** The page goes on at another address without being left. */
    void at(Location location) {
        sideBar.at(location);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        sideBar.at(event.getLocation());
        // Nothing tells somebody who is read to that the page changed, so the reading position goes to its start. Not
        // on the first page, where it would skip what stands before.
        if (moved) {
            main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        }
        moved = true;
    }
}
