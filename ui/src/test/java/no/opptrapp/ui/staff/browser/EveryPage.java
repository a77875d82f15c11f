package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** Looks at pages one by one, each as somebody sees it who is signed in. */
abstract class EveryPage extends StaffInBrowser {

    private final Map<String, BrowserContext> visitors = new HashMap<>();

    /** Somebody who has signed in and goes from page to page: signing in takes longer than looking at one. */
    private BrowserContext visitor(String user, String locale) {
        return visitors.computeIfAbsent(user + " " + locale, key -> {
            BrowserContext context = context(locale, 1440);
            signedIn(context, user).close();
            return context;
        });
    }

    /** By axe, by its width and by its language. */
    final void isWithoutFaults(String user, String locale, int width, String path) {
        try (Page page = visitor(user, locale).newPage()) {
            page.setViewportSize(width, 900);
            page.navigate(at(path));
            page.waitForSelector("h1");
            page.waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");
            if (path.startsWith("/reports/municipality/")) {
                assertThat(page.locator(".sheet-of-paper img, .place-card").first())
                        .isVisible();
            }
            if (path.endsWith("/report")) {
                assertThat(page.frameLocator("iframe").locator("h1")).isVisible();
                assertThat(page.locator(".waiting-line")).isHidden();
            }

            assertThat(violations(page)).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat((String) page.evaluate("document.documentElement.lang")).isEqualTo(locale.substring(0, 2));
        }
    }
}
