package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.opptrapp.ui.browser.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainPathTest extends StaffInBrowser {

    private final Map<String, BrowserContext> visitors = new HashMap<>();

    /** Somebody who has signed in and goes from page to page: signing in takes longer than looking at one. */
    private BrowserContext visitor(String user, String locale) {
        return visitors.computeIfAbsent(user + " " + locale, key -> {
            BrowserContext context = context(locale, 1440);
            signedIn(context, user).close();
            return context;
        });
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
            page.navigate(at(WEEK));
            assertThat(page.locator("#figure-f4 thead")).not().containsText("Vet ikke");
            page.getByText("alle, med «vet ikke»").click();
            assertThat(page.locator("#figure-f4 thead")).containsText("Vet ikke");
            assertThat(page).hasURL(Pattern.compile("base=all"));
        }
    }

    @Test
    void tells_the_trail_in_words() {
        try (BrowserContext context = context("nn-NO", 1440)) {
            Page page = signedIn(context, "admin");
            page.navigate(at("/trail"));

            Locator trail = page.locator("main table");
            Locator rows = trail.locator("tbody tr");
            assertThat(rows).not().hasCount(0);
            // The demonstration's plans were noted after its rounds.
            while (trail.getByText("Status: Open → Lukka").count() == 0) {
                int shown = rows.count();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis eldre"))
                        .click();
                assertThat(rows).not().hasCount(shown);
            }
            assertThat(trail).containsText("Status: Open → Lukka");
            assertThat(trail).containsText("Korona og rus 2020, veke 48, 2020");
            assertThat(trail).containsText("Rolle: Leiar eller planleggjar");
            assertThat(trail)
                    .not()
                    .containsText(Pattern.compile("displayName|publishedTally|OPEN|MANAGER|[0-9a-f]{8}-"));
        }
    }

    @Test
    void refuses_a_wrong_password_without_telling_which_of_the_two_is_wrong() {
        try (BrowserContext context = context("nn-NO", 390)) {
            Page page = context.newPage();
            page.navigate(at("/users"));
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
        "fylke46, nn-NO, 390, /",
        "admin, en-GB, 1440, /",
        "nasjonal, nb-NO, 1440, /surveys",
        "nasjonal, nb-NO, 390, " + SURVEY,
        "nasjonal, nb-NO, 1440, " + WEEK,
        "plan4601, nn-NO, 390, " + WEEK,
        "nasjonal, nb-NO, 1440, " + WEEK + "/report",
        "plan4601, nn-NO, 390, " + WEEK + "/report",
        "nasjonal, nb-NO, 390, /import",
        "nasjonal, nb-NO, 1440, /texts?round=2020-W48",
        "nasjonal, nn-NO, 390, /texts?round=2020-W48",
        "plan4601, nn-NO, 390, /values",
        "plan4601, nb-NO, 1440, /values",
        "fylke46, nb-NO, 1440, /values/46?borders=2024",
        "plan4601, nn-NO, 390, /values/4601/of/R01",
        "plan4601, nn-NO, 390, /compare?year=2020",
        "nasjonal, en-GB, 1440, /values/NO/of/PY_TOTAL",
        "plan4601, nn-NO, 390, /values/4601/entry/2020",
        "plan4601, nb-NO, 1440, /values/4601/entry/2019",
        "plan4601, nn-NO, 390, /value-import",
        "nasjonal, nb-NO, 1440, /value-import",
        "nasjonal, nb-NO, 1440, /official",
        "nasjonal, nn-NO, 390, /official",
        "nasjonal, nn-NO, 390, /official/new",
        "nasjonal, nb-NO, 1440, /official/00000000-0000-8000-8000-000000000131",
        "nasjonal, nb-NO, 1440, /reports/batches",
        "fylke46, nn-NO, 390, /reports/batches",
        "plan4601, nn-NO, 390, /reports/archive",
        "plan4601, nn-NO, 390, /approval",
        "fylke46, nb-NO, 1440, /approval",
        "admin, nn-NO, 390, /indicators",
        "plan4601, nb-NO, 1440, /indicators/R01",
        "nasjonal, nn-NO, 390, /indicators/KR_MILJO/edit",
        "plan4601, nn-NO, 390, /needs",
        "nasjonal, nb-NO, 1440, /needs?area=VL&state=all",
        "fylke46, en-GB, 1440, /needs?area=4601&planArea=PARORENDE",
        "nasjonal, nb-NO, 1440, /need-rules",
        "nasjonal, nn-NO, 390, /need-rules",
        "nasjonal, nn-NO, 390, /need-rules/new",
        "nasjonal, nb-NO, 1440, /need-rules/OVERDOSE",
        "plan4601, nn-NO, 390, /plan",
        "fylke46, nb-NO, 1440, /hearings",
        "plan4601, nn-NO, 390, /hearings/new",
        "plan4601, nb-NO, 1440, /measures",
        "plan4601, nn-NO, 390, /gaps",
        "plan4601, nn-NO, 390, /year",
        "fylke46, nb-NO, 1440, /year",
        "plan4601, nn-NO, 390, /continuity",
        "fylke46, nb-NO, 1440, /continuity/checklist",
        "plan4601, nn-NO, 390, /continuity/levels",
        "plan4601, nb-NO, 1440, /continuity/wall",
        "fylke46, nb-NO, 1440, /gaps",
        "fylke46, nn-NO, 390, /county",
        "plan4601, nn-NO, 390, /reports",
        "nasjonal, nb-NO, 1440, /reports",
        "plan4601, nn-NO, 390, /reports/municipality/4601/2023/nn?comments",
        "fylke46, nb-NO, 1440, /reports/municipality/4601/2023/nb",
        "fylke46, nn-NO, 390, /measures",
        "plan4601, nn-NO, 390, /measures/new",
        "fylke46, nb-NO, 1440, /measures/new?planArea=PARORENDE",
        "plan4601, nn-NO, 390, /measures/adopt",
        "plan4601, nb-NO, 390, /measures/files",
        "nasjonal, en-GB, 1440, /measures/deleted",
        "plan4601, nb-NO, 390, /areas/4601",
        "fylke46, en-GB, 1440, /areas/46",
        "admin, nb-NO, 1440, /users",
        "admin, nb-NO, 390, /keys",
        "admin, nn-NO, 390, /mail",
        "plan4601, nb-NO, 1440, /account",
        "admin, en-GB, 1440, /trail",
        "admin, nn-NO, 390, /trail",
        "plan4601, nb-NO, 390, /users",
        "plan4601, nb-NO, 390, /no-such-page",
    })
    void is_without_faults_by_axe_and_never_wider_than_the_screen(String user, String locale, int width, String path) {
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

    @Test
    void says_that_the_pdf_is_being_made_and_stops_when_told_to() {
        try (BrowserContext context = context("nb-NO", 390)) {
            Page page = signedIn(context, "plan4601");
            page.route("**/report-files/**", never -> {});
            page.navigate(at(WEEK + "/report"));
            page.getByRole(AriaRole.LINK, named("Last ned PDF")).click();

            assertThat(page.locator(".notice.making")).containsText("Lager PDF-en");
            page.getByRole(AriaRole.BUTTON, named("Avbryt")).click();
            assertThat(page.locator("main")).containsText("fordi du avbrøt");
        }
    }

    @Test
    void tells_when_the_pdf_is_there() {
        try (BrowserContext context = context("nn-NO", 1440)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at(WEEK + "/report"));
            var file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named("Last ned PDF")).click());

            assertThat(file.suggestedFilename()).isEqualTo("korona-og-rus-2020-2020-W48-nn.pdf");
            assertThat(page.locator(".notice.done")).containsText("PDF-en er klar");
        }
    }

    @Test
    void is_without_faults_before_the_door() {
        try (BrowserContext context = context("nb-NO", 390)) {
            Page page = context.newPage();
            page.navigate(at("/sign-in"));

            assertThat(violations(page)).isEmpty();
        }
    }

    /** What axe finds on the page and we could mend. */
    static List<String> violations(Page page) {
        return Axe.violations(page).stream()
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
