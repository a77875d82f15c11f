package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** January: a manager makes the drafted report their own, and the county approves it. */
class ReportInBrowserTest extends StaffInBrowser {

    private static final String REPORT = "/reports/municipality/4601/2023/nb";
    private static final String SAID = "Vi har tre ledige stillinger, og de er lyst ut.";
    private static final String NOTE = "Kommunestyret vedtok stillingene i desember.";

    @Test
    void a_manager_changes_a_comment_and_the_coordinator_approves_the_report() throws IOException {
        try (BrowserContext bergen = context("nb-NO", 1280);
                BrowserContext county = context("nb-NO", 1280)) {
            Page manager = signedIn(bergen, "plan4601");
            manager.navigate(at("/reports"));
            assertThat(manager.locator("main table")).containsText("Statusrapport for Bergen");
            manager.navigate(at(REPORT));
            Locator paper = manager.locator(".sheet-of-paper");
            assertThat(paper.getByRole(AriaRole.IMG)).hasAttribute("alt", Pattern.compile("Side 1 av \\d+"));
            paper.focus();
            paper.press("ArrowRight");
            assertThat(paper.getByRole(AriaRole.IMG)).hasAttribute("alt", Pattern.compile("Side 2 av \\d+"));

            write(manager);
            manager.getByRole(AriaRole.BUTTON, named("Send til godkjenning")).click();
            manager.locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON, exactly("Send"))
                    .click();
            assertThat(manager.locator("main")).containsText("Rapporten er sendt til godkjenning.");

            Page coordinator = signedIn(county, "fylke46");
            coordinator.navigate(at("/reports"));
            coordinator.locator(".firsts a").first().click();
            coordinator.getByRole(AriaRole.BUTTON, exactlyOnPage("Godkjenn")).click();
            coordinator
                    .locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, exactly("Godkjenn"))
                    .click();
            assertThat(coordinator.locator(".state-line")).containsText("Godkjent");
            var file = coordinator.waitForDownload(() ->
                    coordinator.getByRole(AriaRole.LINK, named("Last ned PDF")).click());
            assertThat(file.suggestedFilename()).isEqualTo("opptrapp-status-4601-2023-nb.pdf");
            try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file.path()))) {
                String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                assertThat(words).contains(SAID, NOTE);
            }
        }
    }

    private static void write(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Kommentarene")).click();
        Locator card = page.locator(".place-card");
        card.getByLabel("Din tekst").fill(SAID);
        card.getByRole(AriaRole.BUTTON, exactly("Legg til fotnote")).click();
        card.getByLabel("Fotnote 1", new Locator.GetByLabelOptions().setExact(true))
                .fill(NOTE);
        card.getByRole(AriaRole.BUTTON, exactly("Lagre kommentaren")).click();
        assertThat(card).containsText("Kommentaren er lagret.");
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions exactlyOnPage(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
