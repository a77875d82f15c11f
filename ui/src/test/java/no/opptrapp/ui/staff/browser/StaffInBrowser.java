package no.opptrapp.ui.staff.browser;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.List;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.browser.Axe;
import no.opptrapp.ui.staff.door.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The staff door with the demonstration behind it, and a browser before it. */
@DatabaseTest(prepared = WithDemonstration.class)
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
abstract class StaffInBrowser {

    static final String SURVEY = "/surveys/korona-og-rus-2020";
    static final String WEEK = SURVEY + "/rounds/2020-W48";

    private Chromium chromium;
    private StaffDoor door;

    @BeforeAll
    void open(ApplicationContext beans) throws IOException {
        chromium = Chromium.start();
        // Generous, because a busy machine is slow and not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        beans.getBean(SettableClock.class).set(WithDemonstration.NOW);
        door = StaffDoor.open(beans, "127.0.0.1", 0);
    }

    @AfterAll
    void close() {
        if (door != null) {
            door.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    final String at(String path) {
        return door.address() + path;
    }

    final BrowserContext context(String locale, int width) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setViewportSize(width, 900)
                        // axe itself is a script, which the policy of the reports rightly forbids.
                        .setBypassCSP(true));
        context.setDefaultTimeout(60_000);
        return context;
    }

    final Page signedIn(BrowserContext context, String user) {
        Page page = context.newPage();
        String language =
                context.newPage().evaluate("navigator.language").toString().substring(0, 2);
        page.navigate(at("/language/" + language + "?to=/sign-in"));
        page.fill("#user", user);
        page.fill("#password", "opptrapp");
        page.locator("button[type=submit]").click();
        arrived(page);
        return page;
    }

    /** Waits until the visitor is inside. The page of signing in has a heading too: its address tells them apart. */
    static void arrived(Page page) {
        page.waitForURL(address -> !address.contains("/sign-in"));
        page.waitForSelector("main h1");
    }

    /** Answers what a measure should change: nothing that an indicator shows. */
    static void notMeasured(Page page, String language) {
        boolean nynorsk = language.equals("nn");
        page.getByText(nynorsk ? "Det kan ikkje målast med ein indikator" : "Det kan ikke måles med en indikator")
                .click();
        page.getByLabel(nynorsk ? "Kvifor det ikkje kan målast" : "Hvorfor det ikke kan måles")
                .fill("Det er et sted å være");
    }

    /** Goes from where a measure is read to where it is changed. */
    static void edit(Page page) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Endre").setExact(true))
                .click();
        page.waitForURL(address -> address.endsWith("/edit"));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** What axe finds on the page and we could mend. */
    static List<String> violations(Page page) {
        return Axe.violations(page).stream()
                .filter(rule -> !KnownDefects.includes(rule))
                .map(StaffInBrowser::said)
                .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .limit(5)
                        .toList();
    }
}
