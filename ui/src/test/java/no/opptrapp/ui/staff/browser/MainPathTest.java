package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MainPathTest extends StaffInBrowser {

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
}
