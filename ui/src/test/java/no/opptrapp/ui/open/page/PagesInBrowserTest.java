package no.opptrapp.ui.open.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.browser.Axe;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String MISSING = "/p/finnes-ikke";
    private static final List<String> PAGES = List.of("/", "/p", "/p/korona-og-rus-2020-W14", MISSING);

    private final OpenDoor door;
    private Playwright playwright;
    private Browser browser;

    PagesInBrowserTest(OpenDoor door) {
        this.door = door;
    }

    @BeforeAll
    void begin(Korona korona) {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium at " + CHROMIUM);
        korona.begin();
        korona.answer();
        for (String round : List.of("2020-W13", "2020-W14")) {
            korona.step(round, "close");
            korona.step(round, "publish");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    void end() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void axe_finds_nothing_in_any_language_on_light_and_dark_ground() {
        for (String path : PAGES) {
            for (String language : List.of("nb", "nn", "en")) {
                ColorScheme ground = language.equals("nn") ? ColorScheme.DARK : ColorScheme.LIGHT;
                // axe itself is a script, which the pages' policy rightly forbids.
                var options =
                        new Browser.NewPageOptions().setColorScheme(ground).setBypassCSP(true);
                try (Page page = browser.newPage(options)) {
                    visit(page, path, "?lang=" + language);

                    assertThat(Axe.violations(page)).as(path + " " + language).isEmpty();
                }
            }
        }
    }

    @Test
    void nothing_scrolls_sideways_on_a_phone() {
        for (String path : PAGES) {
            try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844))) {
                visit(page, path, "");

                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(390);
            }
        }
    }

    private void visit(Page page, String path, String query) {
        var answer = page.navigate(door.address().resolve(path + query).toString());

        assertThat(answer.status()).as(path).isEqualTo(path.equals(MISSING) ? 404 : 200);
    }

    @Test
    void a_reader_finds_the_report_and_changes_its_language() {
        try (Page page = browser.newPage()) {
            page.navigate(door.address().resolve("/?lang=nb").toString());
            page.click("text=Se rapportene");
            page.click("text=Les rapporten >> nth=0");
            page.click("text=Nynorsk");

            assertThat(page.url()).endsWith("/p/korona-og-rus-2020-W14?lang=nn");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("nn");
        }
    }
}
