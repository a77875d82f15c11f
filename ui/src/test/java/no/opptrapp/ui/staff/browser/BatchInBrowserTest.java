package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.batch.BatchWork;
import org.junit.jupiter.api.Test;

/** A coordinator asks for all reports of the county, sees the first come, stops the rest, and finds it in the archive. */
class BatchInBrowserTest extends StaffInBrowser {

    private final BatchWork work;

    BatchInBrowserTest(BatchWork work) {
        this.work = work;
    }

    @Test
    void reports_are_asked_for_followed_stopped_and_found_in_the_archive() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "fylke46");
            page.navigate(at("/reports/batches"));
            assertThat(page.locator("main")).containsText("Det blir 43 rapporter.");
            page.getByRole(AriaRole.BUTTON, named("Lag rapportene")).click();
            assertThat(page.locator("main h1")).hasText("Statusrapporter 2025: Vestland");
            assertThat(page.locator("main")).containsText("0 av 43 er ferdige.");

            assertThat(work.one(Actor.job("test"))).isTrue();
            assertThat(page.locator("main")).containsText("1 av 43 er ferdige.");
            assertThat(violations(page)).isEmpty();
            page.setViewportSize(390, 900);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            page.getByRole(AriaRole.BUTTON, named("Stopp")).click();
            page.locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stopp"))
                    .click();
            assertThat(page.locator("main")).containsText("42 er stoppet");

            page.locator("main table").getByRole(AriaRole.LINK).first().click();
            assertThat(page.locator("main h1")).containsText("(nr. 1)");
            assertThat(page.locator("main")).containsText("Ingen tall er rettet.");
            assertThat(violations(page)).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }
}
