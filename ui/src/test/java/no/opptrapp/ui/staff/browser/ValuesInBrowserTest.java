package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Values on the staff side: written by hand, brought by file, approved, held against a target, and their definitions. */
class ValuesInBrowserTest extends StaffInBrowser {

    @Test
    void a_manager_opens_a_year_writes_values_is_warned_beside_the_field_and_approves_again() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/values/4601/entry/2020"));
            assertThat(page.locator("main .notice")).containsText("Tallene for 2020 er godkjent og låst.");
            page.navigate(at("/approval?area=4601"));
            page.getByRole(AriaRole.BUTTON, named("Åpne igjen: Bergen 2020")).click();
            page.getByLabel("Begrunnelse").fill("Feil tall");
            page.locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Åpne igjen"))
                    .click();
            assertThat(page.locator("main table")).containsText("Feil tall");

            page.navigate(at("/values/4601/entry/2020"));
            assertThat(page.locator("main h1")).hasText("Skriv inn tall for Bergen");
            Locator adults = page.getByLabel("Årsverk til voksne", exactly());
            adults.fill("2000");
            adults.press("Tab");
            Locator row = page.locator(".entry-row").filter(holding("Årsverk til voksne"));
            assertThat(row).containsText("2019:");
            assertThat(row.locator(".warning")).containsText("i 2019. Se om den stemmer.");
            Locator children = page.getByLabel("Årsverk til barn og unge", exactly());
            children.fill("100,5");
            children.press("Tab");
            assertThat(page.getByLabel("Årsverk i psykisk helse- og rusarbeid", exactly()))
                    .hasValue("2100,5");
            page.getByRole(AriaRole.BUTTON, named("Lagre")).click();
            assertThat(page.locator("main .notice.done")).containsText("3 verdier er lagret.");

            page.navigate(at("/approval?area=4601"));
            page.getByRole(AriaRole.BUTTON, named("Godkjenn: Bergen 2020")).click();
            assertThat(page.locator("main .notice.done")).containsText("3 verdier er nå synlige");
        }
    }

    @Test
    void a_target_gets_its_light_and_the_sentence_behind_it() {
        try (BrowserContext context = context("nn-NO", 1280)) {
            Page page = signedIn(context, "fylke46");
            page.navigate(at("/values/4602/of/R01"));
            page.getByRole(AriaRole.BUTTON, named("Set mål")).click();
            page.getByLabel("Går ut frå").fill("2016");
            page.getByLabel("Skal nåast innan").fill("2030");
            page.getByLabel("Mål", exactly()).fill("0,1");
            page.getByRole(AriaRole.BUTTON, named("Lagre")).click();
            assertThat(page.locator("vaadin-dialog")).containsText("For denne indikatoren er høgare betre.");
            page.getByLabel("Mål", exactly()).fill("50");
            page.getByRole(AriaRole.BUTTON, named("Lagre")).click();
            assertThat(page.locator("vaadin-dialog")).isHidden();
            assertThat(page.locator("main .card h2")).hasText("Mål");
            assertThat(page.locator("main .card")).containsText(Pattern.compile("Verdien er .+ i 20\\d\\d"));
            page.navigate(at("/values/4602"));
            assertThat(page.locator("main tr")
                            .filter(holding("per 1 000 innbyggjarar"))
                            .first())
                    .containsText(Pattern.compile("langt bak|litt bak"));
        }
    }

    @Test
    void no_number_lies_on_the_next_and_the_plan_leads_to_values_of_the_landsdel() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/values/NO"));
            assertThat(page.locator("main .value-table.years").first()).isVisible();
            Object outside = page.evaluate("""
                    () => [...document.querySelectorAll('.value-table.years td')].filter(cell => {
                        const frame = cell.getBoundingClientRect();
                        return [...cell.querySelectorAll('.value-cell')].some(part => {
                            const box = part.getBoundingClientRect();
                            return box.right > frame.right + 1 || box.left < frame.left - 1;
                        });
                    }).map(cell => cell.textContent)""");
            assertThat((List<?>) outside).isEmpty();
            page.navigate(at("/values/4601/of/P02"));
            assertThat(page.locator("main .notice")).containsText("Her står tallene for Vestlandet.");
            assertThat(page.locator("main table tbody tr").first()).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Sett mål"))).hasCount(0);
        }
    }

    @Test
    void a_file_with_faults_names_them_and_a_mended_one_can_be_undone() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/value-import"));
            String header = "indicator;area;borders;period;value;status\n";
            upload(page, header + "PY_FURTHER_ED;4601;2024;2025;mange;reported\n");
            assertThat(page.locator("main table").first()).containsText("mange");
            upload(page, header + "PY_FURTHER_ED;4601;2024;2025;55,5;reported\n");
            assertThat(page.locator("main .notice.done")).containsText("én ny eller endret rad");
            page.getByRole(AriaRole.BUTTON, named("Angre tall.csv")).click();
            page.locator("vaadin-confirm-dialog")
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Angre").setExact(true))
                    .click();
            assertThat(page.locator("main .notice.done")).containsText("tall.csv er angret.");
        }
    }

    @Test
    void a_file_of_values_says_status_borders_and_caveats() throws IOException {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/values/46?borders=2024"));
            Download file = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("CSV").setExact(true))
                    .click());
            String text = Files.readString(file.path(), StandardCharsets.UTF_8);
            assertThat(text.lines().findFirst().orElseThrow()).contains("Område;Kode;Indikator;Periode;Grenser;Verdi");
            assertThat(text).contains("Vestland;PY_TOTAL;", ";2020;2024;", "bør sammenlignes med varsomhet");
            Download book = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("XLSX").setExact(true))
                    .click());
            assertThat(Files.size(book.path())).isGreaterThan(5_000);
        }
    }

    @Test
    void the_national_team_edits_a_sheet_and_is_told_of_a_formula_in_a_circle() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "nasjonal");
            page.navigate(at("/indicators/R04/edit"));
            page.getByLabel("Teller (kode)").fill("R04");
            page.getByRole(AriaRole.BUTTON, named("Lagre ny versjon")).click();
            assertThat(page.locator("main")).containsText("Da går formelen i ring.");
            page.getByLabel("Teller (kode)").fill("PY_SUBSTANCE");
            page.getByLabel("Forbehold, bokmål").fill("Les med omtanke.");
            page.getByRole(AriaRole.BUTTON, named("Lagre ny versjon")).click();
            assertThat(page.locator("main")).containsText("Les med omtanke.");
            assertThat(page.locator("main table")).containsText("Versjon 2");
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.FilterOptions holding(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void upload(Page page, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("tall.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
