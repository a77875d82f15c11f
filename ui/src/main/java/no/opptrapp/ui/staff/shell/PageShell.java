package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import io.micronaut.context.annotation.Prototype;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.opptrapp.core.figure.paint.FigureSvg;

/** What every staff page loads before anything else. */
@Prototype
@Push(transport = Transport.WEBSOCKET_XHR)
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("assets/tokens.css")
@StyleSheet("assets/staff.css")
public class PageShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;
    private static final String FIGURES = figures();

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "assets/mark.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(FIGURES, Inline.Wrapping.STYLESHEET);
    }

    /** The colours of figures, which are drawn by another module that brings them along. */
    private static String figures() {
        try (InputStream in = FigureSvg.class.getClassLoader().getResourceAsStream(FigureSvg.STYLESHEET)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
