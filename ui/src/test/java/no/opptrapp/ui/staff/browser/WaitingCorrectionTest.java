package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.open.Korona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An editor meets a correction that waits. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaitingCorrectionTest extends StaffInBrowser {

    private static final String SERIES = "korona-og-rus-2020";
    private static final IsoWeek LATE = IsoWeek.parse("2020-W48");

    /** One answer comes late to a published round. */
    @BeforeAll
    void correct(ApplicationContext beans) {
        Actor national = new Actor(new UUID(7, 1), "nasjonal", Role.NATIONAL, Set.of("NO"), Language.NB);
        Rounds rounds = beans.getBean(Rounds.class);
        rounds.reopen(national, SERIES, LATE, null);
        String late = Korona.sample().lines().findFirst().orElseThrow()
                + "\n2020-W48;NY;OL;2020-11-23T10:00;2020-11-23T10:10;3;;;;;;;;;;;;;;;;;;;;\n";
        beans.getBean(Answers.class)
                .importCsv(
                        national,
                        SERIES,
                        new ByteArrayInputStream(late.getBytes(StandardCharsets.UTF_8)),
                        Progress.UNWATCHED);
        rounds.close(national, SERIES, LATE, null);
    }

    @Test
    @Order(1)
    void tells_the_national_team_that_others_see_another_version_and_gives_it_no_errand_for_ever() {
        try (BrowserContext context = context("nb-NO", 1440)) {
            Page page = signedIn(context, "nasjonal");
            assertThat(page.locator("main")).containsText("rettingen av uke 48, 2020 venter");
            assertThat(page.locator("main")).containsText("Versjon 1 er publisert og blir stående.");
            assertThat(page.locator("main")).not().containsText("er lukket, men ikke publisert");
            page.navigate(at(SURVEY));
            assertThat(page.locator("main table")).containsText("Publisert (versjon 1), en retting venter");
            page.navigate(at(WEEK));
            assertThat(page.locator("main .notice"))
                    .containsText(
                            "Du ser versjon 2, som ikke er publisert. Alle andre ser versjon 1, publisert 20. nov. 2026");
            assertThat(page.locator("main .notice")).containsText("velg «Publiser»");
        }
    }

    @Test
    @Order(1)
    void tells_a_reader_that_it_is_the_published_version_and_since_when() {
        try (BrowserContext context = context("nn-NO", 390)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at(WEEK));
            assertThat(page.locator("main .facts")).containsText("Publisert (versjon 1), ei retting ventar");
            assertThat(page.locator("main .notice"))
                    .containsText(Pattern.compile("Du ser den publiserte versjonen: versjon 1, publisert \\S"));
            assertThat(page.locator("#figure-t1")).isVisible();
        }
    }

    @Test
    @Order(2)
    void shows_what_would_be_told_and_publishes_with_it_hidden_for_a_reason() {
        try (BrowserContext context = context("nb-NO", 1440)) {
            Page page = signedIn(context, "nasjonal");
            page.navigate(at(WEEK));
            button(page, "Publiser").click();
            page.locator("vaadin-confirm-dialog")
                    .getByText("Publiser", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();

            Locator told = page.locator("table", new Page.LocatorOptions().setHasText("Kan regnes ut"));
            assertThat(told).containsText("Østlandet");
            assertThat(told).containsText("Hele landet");
            assertThat(violations(page)).isEmpty();

            button(page, "Publiser og skjul").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Skriv hvorfor");
            page.locator("vaadin-text-area textarea").fill("Svaret kom for sent");
            button(page, "Publiser og skjul").click();
            assertThat(page.locator(".notice.done")).containsText("er publisert");
            assertThat(page.getByText("Publisert med deler skjult")).isVisible();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
