package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.ui.app.demo.Demonstration;
import no.opptrapp.ui.staff.door.StaffDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class MainPathTest {

    private static final String WEEK = "/surveys/korona-og-rus-2020/rounds/2020-W48";

    private Chromium chromium;
    private StaffDoor door;

    @BeforeAll
    void open(ApplicationContext beans) throws IOException {
        chromium = Chromium.start();
        // Generous, because a busy machine is slow and not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        beans.getBean(Questionnaires.class).loadShipped(Actor.job("test"));
        beans.getBean(Demonstration.class).load();
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

    @Test
    void leads_from_sign_in_over_the_survey_to_the_figures_of_week_48() {
        try (BrowserContext context = context("nb-NO", 1440)) {
            Page page = signedIn(context, "nasjonal");
            page.getByRole(AriaRole.LINK, named("Kartlegginger")).click();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("Korona og rus 2020")
                                    .setExact(true))
                    .click();
            page.getByRole(AriaRole.LINK, named("Uke 48, 2020")).click();

            Locator table = page.locator("#figure-t1 table");
            assertThat(table).containsText("Østlandet");
            assertThat(table).containsText(Pattern.compile("27,6\\s%"));
            assertThat(page.locator("#figure-f4 .picture svg.figure").first()).isVisible();
        }
    }

    @Test
    void changes_the_figures_with_the_switches_and_keeps_them_in_the_address() {
        try (BrowserContext context = context("nb-NO", 1440)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(door.address() + WEEK);
            assertThat(page.locator("#figure-f4 thead")).not().containsText("Vet ikke");
            page.getByText("alle, med «vet ikke»").click();
            assertThat(page.locator("#figure-f4 thead")).containsText("Vet ikke");
            assertThat(page).hasURL(Pattern.compile("base=all"));
        }
    }

    @Test
    void refuses_a_wrong_password_without_telling_which_of_the_two_is_wrong() {
        try (BrowserContext context = context("nn-NO", 390)) {
            Page page = context.newPage();
            page.navigate(door.address() + "/users");
            page.fill("#user", "admin");
            page.fill("#password", "feil passord her");
            page.getByRole(AriaRole.BUTTON, named("Logg inn")).click();

            assertThat(page.getByRole(AriaRole.ALERT)).containsText("høyrer ikkje saman");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nasjonal, nb-NO, 1440, /",
        "nasjonal, nn-NO, 390, /",
        "nasjonal, nb-NO, 1440, /surveys",
        "nasjonal, nb-NO, 390, /surveys/korona-og-rus-2020",
        "nasjonal, nb-NO, 1440, " + WEEK,
        "plan4601, nn-NO, 390, " + WEEK,
        "nasjonal, nb-NO, 390, /import",
        "nasjonal, nb-NO, 1440, /texts?round=2020-W48",
        "plan4601, nn-NO, 390, /plan",
        "plan4601, nb-NO, 390, /areas/4601",
        "admin, nb-NO, 1440, /users",
        "admin, nb-NO, 390, /keys",
        "admin, en-GB, 1440, /trail",
        "plan4601, nb-NO, 390, /users",
        "plan4601, nb-NO, 390, /no-such-page",
    })
    void is_without_faults_by_axe_and_never_wider_than_the_screen(String user, String locale, int width, String path) {
        try (BrowserContext context = context(locale, width)) {
            Page page = signedIn(context, user);
            page.navigate(door.address() + path);
            page.waitForSelector("h1");
            page.waitForFunction("() => !document.querySelector('vaadin-grid[loading]')");

            assertThat(violations(page)).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            assertThat((String) page.evaluate("document.documentElement.lang")).isEqualTo(locale.substring(0, 2));
        }
    }

    @Test
    void is_without_faults_before_the_door() {
        try (BrowserContext context = context("nb-NO", 390)) {
            Page page = context.newPage();
            page.navigate(door.address() + "/sign-in");

            assertThat(violations(page)).isEmpty();
        }
    }

    private BrowserContext context(String locale, int width) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900));
    }

    private Page signedIn(BrowserContext context, String user) {
        Page page = context.newPage();
        String language =
                context.newPage().evaluate("navigator.language").toString().substring(0, 2);
        page.navigate(door.address() + "/language/" + language + "?to=/sign-in");
        page.fill("#user", user);
        page.fill("#password", "opptrapp");
        page.locator("button[type=submit]").click();
        page.waitForSelector("main h1");
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> !KnownDefects.includes(rule))
                        .map(MainPathTest::said)
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
