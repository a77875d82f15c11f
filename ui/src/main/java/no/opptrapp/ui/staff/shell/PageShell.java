package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import io.micronaut.context.annotation.Prototype;

/** What every staff page loads before anything else. */
@Prototype
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("assets/tokens.css")
@StyleSheet("assets/staff.css")
public class PageShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/mark.svg");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
