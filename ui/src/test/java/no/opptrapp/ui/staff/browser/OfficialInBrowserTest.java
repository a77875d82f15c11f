package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.job.RecurringJob;
import no.opptrapp.core.official.StatisticsServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The national team writes down a table, fetches it, sees what differs and takes it in. */
class OfficialInBrowserTest extends StaffInBrowser {

    private final StatisticsServer server = new StatisticsServer();

    @BeforeAll
    void tell_where_the_service_is(ApplicationContext beans) {
        beans.getEnvironment()
                .addPropertySource(
                        PropertySource.of("service", Map.of("opptrapp.statistics.tables", server.address())));
        server.table()
                .years(List.of("2024", "2025"))
                .put("0301", "Aarsverk", "2025", 12.5)
                .put("4601", "Aarsverk", "2025", 7)
                .without("1103", "Aarsverk", "2025", ":");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void a_table_is_written_down_fetched_looked_at_and_taken_in(ApplicationContext beans) {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "nasjonal");
            page.navigate(at("/official"));
            page.getByRole(AriaRole.LINK, named("Legg til en tabell")).click();
            page.getByLabel("Navn hos oss").fill("Årsverk i helsestasjon");
            page.getByLabel("Tabell-ID").fill("99999");
            page.getByLabel("Verdier", new Page.GetByLabelOptions().setExact(true))
                    .fill("Aarsverk = FINNES_IKKE");
            page.getByRole(AriaRole.BUTTON, named("Lagre kilden")).click();
            assertThat(page.locator("main")).containsText("Det finnes ingen indikator med koden FINNES_IKKE.");
            page.getByLabel("Verdier", new Page.GetByLabelOptions().setExact(true))
                    .fill("Aarsverk = T03");
            page.getByRole(AriaRole.BUTTON, named("Lagre kilden")).click();
            assertThat(page.locator("main h1")).hasText("Årsverk i helsestasjon");
            assertThat(page.locator("main")).containsText("Kilden er ikke hentet ennå.");

            page.getByRole(AriaRole.BUTTON, named("Hent nå")).click();
            assertThat(page.locator("main")).containsText("0 av 1 spørsmål besvart");
            assertThat(violations(page)).isEmpty();
            work(beans);
            assertThat(page.locator("main")).containsText("Kilden kaller tabellen «99999: Årsverk».");
            assertThat(page.locator("main")).containsText("Sist oppdatert der 15. juni 2026.");
            assertThat(page.locator("main .highlight")).hasText("3nye verdier");
            assertThat(page.locator("main table tbody tr")).hasCount(3);
            assertThat(page.locator("main table")).containsText("12,5");
            assertThat(violations(page)).isEmpty();
            page.setViewportSize(390, 900);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);

            page.getByRole(AriaRole.BUTTON, named("Les inn 3 verdier")).click();
            page.locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Les inn"))
                    .click();
            assertThat(page.locator("main .notice.done")).containsText("3 verdier er lest inn");
            page.navigate(at("/value-import"));
            assertThat(page.locator("main")).containsText("Årsverk i helsestasjon (99999)");
        }
    }

    private static void work(ApplicationContext beans) {
        RecurringJob fetching = beans.getBeansOfType(RecurringJob.class).stream()
                .filter(job -> job.job().name().equals("official-statistics"))
                .findFirst()
                .orElseThrow();
        fetching.run();
    }
}
