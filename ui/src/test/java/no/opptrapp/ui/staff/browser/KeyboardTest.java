package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeyboardTest extends StaffInBrowser {

    private static final int MOST_STEPS = 60;

    @Test
    void leads_from_sign_in_over_results_and_report_to_the_import_without_a_mouse() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = context.newPage();
            page.navigate(at("/language/nb?to=/sign-in"));
            // The field for the name has the focus from the start: the browser gives it when it first paints.
            page.waitForSelector("#user:focus");
            page.keyboard().type("nasjonal");
            page.keyboard().press("Tab");
            page.keyboard().type("opptrapp");
            page.keyboard().press("Enter");
            arrived(page);

            go(page, "Korona og rus 2020: uke 48, 2020 er publisert");
            assertThat(page).hasURL(Pattern.compile(".*/rounds/2020-W48$"));
            go(page, "Se rapporten");
            assertThat(page).hasURL(Pattern.compile(".*/report$"));
            assertThat(page.locator("main h1")).hasText("Rapport fra uke 48, 2020");
            page.navigate(at("/"));
            page.waitForSelector("main h1");
            go(page, "Hent inn svar");
            assertThat(page.locator("main h1")).hasText("Hent inn svar");
            tabTo(page, "Velg fil");
        }
    }

    @Test
    void has_a_way_past_the_navigation() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/surveys"));
            page.waitForSelector("main h1");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasText("Gå til innholdet");
            assertThat(page.locator(":focus")).isInViewport();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus")).hasText("Korona og rus 2020");
        }
    }

    @Test
    void jumps_to_a_figure_and_reads_on_from_there() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at(WEEK));
            page.waitForSelector("main h1");
            go(page, "Hopp til en av 25 figurer");
            tabTo(page, page.locator(".contents li").nth(4).textContent());
            page.keyboard().press("Enter");
            assertThat(page.locator("#figure-f4 h2")).isInViewport();
            page.keyboard().press("Tab");
            assertThat(page.locator("#figure-f4 :focus")).isVisible();
        }
    }

    @Test
    void comes_back_from_a_dialog_to_the_button_that_opened_it() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "admin");
            page.navigate(at("/users"));
            page.waitForSelector("main h1");
            go(page, "Ny bruker");
            assertThat(page.locator("vaadin-password-field")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("vaadin-password-field")).isHidden();
            assertThat(page.locator(":focus")).hasText("Ny bruker");
        }
    }

    @Test
    void leads_a_manager_over_gaps_needs_measures_and_values_without_a_mouse() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/gaps"));
            tabTo(page, "Last ned CSV");
            go(page, "Planlegg tiltak");
            assertThat(page.locator("main h1")).hasText("Nytt tiltak");
            page.locator("vaadin-text-field input").first().focus();
            go(page, "Lagre");
            assertThat(page.locator(".notice.refused")).isVisible();
            assertThat(page.locator("vaadin-text-field[focused][invalid]")).hasCount(1);

            page.navigate(at("/needs"));
            go(page, "Skriv ned et behov");
            assertThat(page.getByLabel("Hva er behovet?")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.getByLabel("Hva er behovet?")).isHidden();
            assertThat(page.locator(":focus")).hasText("Skriv ned et behov");

            page.navigate(at("/values"));
            tabTo(page, "CSV");
        }
    }

    /** Goes to what has these words, and does what it does. */
    private static void go(Page page, String words) {
        tabTo(page, words);
        page.keyboard().press("Enter");
    }

    /** Goes forward by the keyboard; whatever has the focus on the way shows it. */
    private static void tabTo(Page page, String words) {
        page.locator("main")
                .getByText(words)
                .or(page.locator("nav").getByText(words))
                .first()
                .waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            String here = (String) page.evaluate("document.activeElement.textContent.trim()");
            if (here.equals(words)) {
                assertThat((boolean) page.evaluate("""
                        (() => {
                          const style = of => of ? getComputedStyle(document.activeElement, of) : getComputedStyle(document.activeElement);
                          return [style(), style('::after')].some(one => one.boxShadow !== 'none' || one.outlineStyle !== 'none');
                        })()"""))
                        .as("the focus on " + words + " is seen")
                        .isTrue();
                return;
            }
        }
        throw new AssertionError(words + " is not reached by the keyboard");
    }
}
