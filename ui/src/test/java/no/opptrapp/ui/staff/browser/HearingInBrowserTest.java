package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan from its first goal to the answer to somebody outside. */
class HearingInBrowserTest extends StaffInBrowser {

    @BeforeAll
    static void open_the_open_door(EmbeddedServer server) {
        server.start();
    }

    @Test
    void a_goal_is_set_sent_on_hearing_commented_by_a_link_and_answered() {
        try (BrowserContext context = context("nb-NO", 1280);
                BrowserContext outside = context("nn-NO", 390)) {
            Page manager = signedIn(context, "plan4601");
            setGoal(manager);
            String link = send(manager);

            Page reader = outside.newPage();
            reader.navigate(link);
            assertThat(reader.locator("main")).containsText("Ingen sover ute");
            assertThat(violations(reader)).isEmpty();
            reader.getByLabel("Kva gjeld det?").selectOption("Ingen sover ute");
            reader.getByLabel("Kommentaren din").fill("Hugs dei som ikkje vil ha bustad.");
            reader.getByRole(AriaRole.BUTTON, named("Send kommentaren")).click();
            assertThat(reader.locator(".message")).containsText("Takk, kommentaren er send.");
            assertThat((int) reader.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);

            answer(manager);
            reader.reload();
            assertThat(reader.locator(".comments")).containsText("Det gjør vi.");
            assertThat(reader.locator("form")).hasCount(0);
        }
    }

    private void setGoal(Page page) {
        page.navigate(at("/plan"));
        page.getByRole(AriaRole.BUTTON, named("Nytt mål i Bolig")).click();
        page.getByLabel("Hva vil dere nå?").fill("Ingen sover ute");
        page.getByRole(AriaRole.BUTTON, named("Lagre målet")).click();
        assertThat(page.locator("main .notice.done")).containsText("«Ingen sover ute» er lagret.");
        assertThat(page.locator(".goal:focus .goal-title").first()).hasText("Ingen sover ute");
    }

    private String send(Page page) {
        page.navigate(at("/hearings/new"));
        page.getByLabel("Hva heter planen?").fill("Boligplanen");
        page.getByRole(AriaRole.BUTTON, named("Send på høring")).click();
        assertThat(page).hasURL(Pattern.compile(".*/hearings/[0-9a-f-]{36}.*"));
        assertThat(page.locator("main h1")).hasText("Boligplanen");
        return page.locator("#hearing-link").inputValue();
    }

    private static void answer(Page page) {
        page.reload();
        assertThat(page.locator(".comment")).containsText("Hugs dei som ikkje vil ha bustad.");
        assertThat(violations(page)).isEmpty();
        page.getByLabel("Svar på kommentar 1").fill("Det gjør vi.");
        page.getByRole(AriaRole.BUTTON, named("Gi svaret")).click();
        assertThat(page.locator(".comment .notice.done")).containsText("Svaret er gitt.");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Endre svaret"))).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Avslutt nå")).click();
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Avslutt nå"))
                .click();
        assertThat(page.locator(".facts")).containsText("Avsluttet");
    }

    @Test
    void a_document_is_added_to_a_measure_and_one_that_runs_is_refused_in_words() {
        try (BrowserContext context = context("nb-NO", 390)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/measures/new?planArea=BOLIG&targetGroup=USERS"));
            page.getByLabel("Tittel").fill("Nattåpent");
            notMeasured(page, "nb");
            page.getByRole(AriaRole.BUTTON, named("Lagre")).click();
            assertThat(page).hasURL(Pattern.compile(".*/measures/[0-9a-f-]{36}.*"));

            upload(page, "avtale.pdf", "<!DOCTYPE html><html><script>1</script></html>");
            assertThat(page.locator("main .notice.refused")).containsText("ikke av en type som kan legges ved");
            upload(page, "avtale.txt", "Vi holder åpent hele natten.");
            assertThat(page.locator(".documents")).containsText("avtale.txt");
            assertThat(page.waitForDownload(() -> page.locator(".documents a").click())
                            .suggestedFilename())
                    .isEqualTo("avtale.txt");
            assertThat(violations(page)).isEmpty();
            edit(page);
            assertThat(page.getByLabel("Tittel")).hasValue("Nattåpent");
            assertThat(violations(page)).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    private static void upload(Page page, String name, String content) {
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
    }
}
