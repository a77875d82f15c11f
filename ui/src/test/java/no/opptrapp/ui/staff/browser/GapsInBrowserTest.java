package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The gap list, from a measure without a need to none. */
class GapsInBrowserTest extends StaffInBrowser {

    @Test
    void a_measure_without_a_need_stands_in_the_list_and_leads_to_where_it_is_linked() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/measures/new?planArea=PARORENDE&targetGroup=NEXT_OF_KIN"));
            page.getByLabel("Tittel").fill("Åpen kafé for pårørende");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lagre"))
                    .first()
                    .click();
            assertThat(page.locator("main h1")).hasText("Åpen kafé for pårørende");

            page.navigate(at("/gaps"));
            Locator list = page.locator("#measure-without-need");
            assertThat(list).containsText("Åpen kafé for pårørende");
            list.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("Knytt til behov: Åpen kafé for pårørende"))
                    .click();
            assertThat(page.locator("main h1")).hasText("Åpen kafé for pårørende");
        }
    }

    @Test
    void can_be_fetched_as_a_file_from_a_phone() {
        try (BrowserContext context = context("nn-NO", 390)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/gaps"));
            assertThat(page.locator("main h1")).hasText("Gapliste");
            var file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Last ned CSV"))
                            .click());
            org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("gapliste.csv");
        }
    }
}
