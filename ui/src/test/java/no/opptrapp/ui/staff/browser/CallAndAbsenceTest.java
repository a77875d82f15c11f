package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A county coordinator on the phone, and a manager who must say what happens when four of ten are away. */
class CallAndAbsenceTest extends StaffInBrowser {

    private static final String SAID = "Kommunen ansetter i mars. Vi sender malen for pårørendetilbud.";

    @Test
    void a_coordinator_finds_the_municipality_to_call_sees_why_and_leaves_a_note_that_the_municipality_reads() {
        try (BrowserContext county = context("nb-NO", 1280);
                BrowserContext bergen = context("nb-NO", 1280)) {
            Page coordinator = signedIn(county, "fylke46");
            coordinator.navigate(at("/county"));
            Locator first = coordinator.locator(".calls > li").first();
            Locator name = first.locator("h3 a");
            String municipality = name.innerText();
            String reason = first.locator(".reasons a").first().innerText();
            first.locator(".reasons a").first().click();
            assertThat(coordinator).not().hasURL(at("/county"));
            assertThat(coordinator.locator("main h1")).not().hasText("Vi finner ikke denne siden");

            coordinator.navigate(at("/county"));
            name.click();
            assertThat(coordinator.locator("main h1")).containsText(municipality);
            assertThat(coordinator.locator("main .reasons")).containsText(reason);
            String page = coordinator.url();

            coordinator.navigate(at("/county"));
            first.getByRole(AriaRole.BUTTON).click();
            Locator dialog = coordinator.locator("vaadin-dialog");
            assertThat(dialog).containsText("Skriv ned en samtale med " + municipality);
            dialog.getByRole(AriaRole.BUTTON, holding("Lagre")).click();
            assertThat(dialog.getByLabel("Hva som ble sagt og avtalt")).hasAttribute("aria-invalid", "true");
            dialog.locator("vaadin-select").click();
            coordinator.getByRole(AriaRole.OPTION).first().click();
            dialog.getByLabel("Hva som ble sagt og avtalt").fill(SAID);
            dialog.getByRole(AriaRole.BUTTON, holding("Lagre")).click();
            assertThat(coordinator.locator("main .notice"))
                    .containsText("Samtalen med " + municipality + " er skrevet ned.");
            coordinator.navigate(page);
            assertThat(coordinator.locator(".note-entry").first()).containsText(SAID);

            Page manager = signedIn(bergen, "plan4601");
            manager.navigate(page);
            if (municipality.startsWith("Bergen")) {
                assertThat(manager.locator(".note-entry").first()).containsText(SAID);
            } else {
                assertThat(manager.locator("main h1")).hasText("Vi finner ikke denne siden");
            }
        }
    }

    @Test
    void a_manager_plans_for_four_of_ten_away_and_prints_the_sheet_for_the_wall_on_one_page() throws IOException {
        try (BrowserContext context = context("nb-NO", 1280)) {
            context.addInitScript("window.print = () => { window.printed = true; }");
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/continuity?area=4601"));
            Locator slider = page.locator("#absence");
            slider.focus();
            for (int percent = 30; percent < 40; percent++) {
                slider.press("ArrowRight");
            }
            assertThat(page.locator(".absence-words")).hasText(Pattern.compile("40.% er borte"));
            // What the definition of the stress test gives for the example at 40 %.
            assertThat(page.locator(".stress-summary"))
                    .hasText(
                            "Med egne folk holder 6 av 10 funksjoner. Når folk flyttes, holder 10, og da flyttes 2,7 årsverk.");
            assertThat(page.locator("main")).containsText("Spennet viser hva som skjer i åtte av ti");

            page.getByRole(AriaRole.LINK, named("Ark til veggen")).click();
            page.getByRole(AriaRole.BUTTON, named("Skriv ut")).click();
            page.waitForFunction("window.printed === true");
            try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertThat(paper.getNumberOfPages()).isEqualTo(1);
                String words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
                assertThat(words).contains(List.of("Grønt", "Oransje", "LAR-utdeling", "Gruppetilbud og kurs"));
            }
        }
    }

    private static Locator.GetByRoleOptions holding(String words) {
        return new Locator.GetByRoleOptions().setName(words).setExact(true);
    }
}
