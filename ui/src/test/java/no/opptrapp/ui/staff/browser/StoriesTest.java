package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.open.Korona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From what is reported to what is done and back again, with the numbers at each step, and with somebody else looking. */
class StoriesTest extends StaffInBrowser {

    private static final String OVERDOSES = "Flere overdoser og akutte situasjoner";
    private static final String NO_SERVICE = "Mangler tilbud til pårørende";

    /** What a municipality reports of a year: everything is there, but for next of kin as told. */
    private static final String REPORT = """
            kommunenummer;aar;R09;B01;B02;P01;T01;T02;H01;H02;H03;H05;A01;A02;E01;O02;H07
            4601;%d;ja;ja;ja;%s;ja;ja;ja;ja;ja;ja;ja;ja;ja;ja;3
            """;

    @BeforeAll
    void somebody_leads_another_municipality_a_day_later(Users users, SettableClock clock) {
        // What is added now is newer than what the demonstration was loaded with.
        clock.set(WithDemonstration.NOW.plus(Duration.ofDays(1)));
        users.create(
                Actor.job("test"),
                new UserDraft("plan0301", "Planlegger i Oslo", Role.MANAGER, Set.of("0301"), Language.NB),
                "opptrapp");
    }

    @Test
    void what_a_round_shows_in_a_landsdel_is_taken_answered_with_a_measure_and_relieved_by_a_later_round() {
        try (BrowserContext national = context("nb-NO", 1280);
                BrowserContext bergen = context("nb-NO", 1280);
                BrowserContext oslo = context("nb-NO", 1280)) {
            Page team = signedIn(national, "nasjonal");
            Page manager = signedIn(bergen, "plan4601");
            manager.navigate(at("/needs"));
            assertThat(manager.locator("main h1")).hasText("Behov");
            assertThat(manager.locator("main")).not().containsText(OVERDOSES);

            round(team, 10, 5);
            visitUntil(manager, at("/needs"), OVERDOSES);
            manager.locator("tr", holding("Vestlandet")).getByText(OVERDOSES).click();
            assertThat(manager.locator("main h1")).hasText(OVERDOSES);
            assertThat(manager.locator("main")).containsText("Vestlandet, uke 10, 2021: 50,0 % (n = 10");
            assertThat(manager.locator("main")).containsText("Alvorlighet 75 av 100");
            String inherited = manager.url();
            manager.getByRole(AriaRole.BUTTON, named("Ta tak i det")).click();
            // The page shows the area's own need a moment before it has its address.
            assertThat(manager).not().hasURL(inherited);
            assertThat(manager.locator(".lead")).containsText("Bergen");
            assertThat(manager.locator(".status").first()).containsText("Tatt tak i");
            String need = manager.url();

            String measure = adopt(manager, "Utdeling av nalokson", OVERDOSES);
            manager.navigate(need);
            assertThat(manager.locator(".status").first()).containsText("Tiltak er planlagt");

            Page other = signedIn(oslo, "plan0301");
            seesNothing(other, OVERDOSES, need, measure);

            round(team, 20, 1);
            visitUntil(manager, need, "Ikke lenger et behov");
            assertThat(manager.locator(".status").first()).containsText("Ikke lenger et behov");
            assertThat(manager.locator(".timeline > *").first())
                    .containsText(Pattern.compile("Behovet er ikke der lenger[\\s\\S]*uke 20, 2021: 10,0"));
            assertThat(manager.locator(".timeline > *").last()).containsText("uke 10, 2021: 50,0 %");
            seesNothing(other, OVERDOSES, need, measure);
        }
    }

    @Test
    void a_service_that_is_reported_missing_is_a_need_until_the_next_years_report_says_that_it_is_there() {
        try (BrowserContext bergen = context("nb-NO", 1280);
                BrowserContext oslo = context("nb-NO", 1280)) {
            Page manager = signedIn(bergen, "plan4601");
            report(manager, 2024, "nei");
            visitUntil(manager, at("/gaps"), NO_SERVICE);
            Locator gap = manager.locator("#need-without-measure tr", holding(NO_SERVICE));
            assertThat(gap).containsText("25");
            gap.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(NO_SERVICE).setExact(true))
                    .click();
            assertThat(manager.locator("main h1")).hasText(NO_SERVICE);
            assertThat(manager.locator("main")).containsText("Bergen, 2024: nei");
            assertThat(manager).hasURL(Pattern.compile(".*/needs/[0-9a-f-]{36}"));
            String need = manager.url();

            manager.navigate(at("/gaps"));
            gap.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Planlegg tiltak: " + NO_SERVICE))
                    .click();
            manager.getByLabel("Tittel").fill("Samtalegruppe for pårørende");
            assertThat(manager.getByLabel("Verdi før tiltaket")).hasValue("Nei");
            assertThat(manager.locator(".expectation")).containsText("Nyeste verdi, 2024: Nei");
            manager.getByLabel("Forventet endring").fill("1");
            manager.getByRole(AriaRole.BUTTON, named("Lagre")).first().click();
            String measure = saved(manager, "Samtalegruppe for pårørende");
            assertThat(manager.locator("main")).containsText("Fra nei til ja");
            manager.navigate(need);
            assertThat(manager.locator(".status").first()).containsText("Tiltak er planlagt");
            manager.navigate(at("/gaps"));
            assertThat(manager.locator("#measure-without-need")).isVisible();
            assertThat(manager.locator("#need-without-measure")).not().containsText(NO_SERVICE);

            Page other = signedIn(oslo, "plan0301");
            seesNothing(other, "Samtalegruppe for pårørende", need, measure);

            report(manager, 2025, "ja");
            visitUntil(manager, need, "Ikke lenger et behov");
            assertThat(manager.locator(".status").first()).containsText("Ikke lenger et behov");
            assertThat(manager.locator(".timeline > *").first()).containsText("Bergen, 2025: ja");
            assertThat(manager.locator(".timeline > *").last()).containsText("Bergen, 2024: nei");
        }
    }

    @Test
    void a_measure_without_a_need_stands_in_the_gap_list_and_leads_to_where_it_is_linked() {
        try (BrowserContext context = context("nn-NO", 390)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/measures/new?planArea=PARORENDE&targetGroup=NEXT_OF_KIN"));
            page.getByLabel("Tittel").fill("Open kafé for pårørande");
            notMeasured(page, "nn");
            page.getByRole(AriaRole.BUTTON, named("Lagre")).first().click();
            assertThat(page.locator("main h1")).hasText("Open kafé for pårørande");

            page.navigate(at("/gaps"));
            Locator list = page.locator("#measure-without-need");
            assertThat(list).containsText("Open kafé for pårørande");
            var file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named("Last ned CSV")).click());
            org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).isEqualTo("gapliste.csv");
            list.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName("Knyt til behov: Open kafé for pårørande"))
                    .click();
            assertThat(page.locator("main h1")).hasText("Endre «Open kafé for pårørande»");
        }
    }

    /** A round in which so many of ten in Vestlandet, and nobody else, tell of more overdoses comes in, and is closed. */
    private void round(Page team, int week, int tell) {
        String day = IsoWeek.parse("2021-W" + week).firstDay().toString();
        StringBuilder file =
                new StringBuilder(Korona.sample().lines().findFirst().orElseThrow()).append('\n');
        // Others are at ease, so that the need is that of the landsdel and not of the country.
        for (int i = 0; i < 50; i++) {
            file.append("2021-W%d;story-%d-%d;%s;%sT10:00;%sT10:10;3;1;%d;1;1;3;3;3;5;5;3;1;;;;;;;;;\n"
                    .formatted(week, week, i, i < 10 ? "VL" : "OL", day, day, i < tell ? 4 : 2));
        }
        team.navigate(at("/import"));
        upload(team, "uke-" + week + ".csv", file.toString());
        assertThat(team.locator("main .notice")).containsText("uke " + week + ", 2021");
        team.navigate(at(SURVEY + "/rounds/2021-W" + week));
        team.getByRole(AriaRole.BUTTON, named("Lukk runden")).click();
        team.locator("vaadin-confirm-dialog")
                .getByText("Lukk runden", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(team.locator("main")).containsText("Uke " + week + " er lukket, og svarene er talt.");
    }

    /** What the municipality reports of a year comes in as a file, and is approved. */
    private void report(Page manager, int year, String nextOfKin) {
        manager.navigate(at("/value-import"));
        upload(manager, "egenrapport-" + year + ".csv", REPORT.formatted(year, nextOfKin));
        assertThat(manager.locator("main .notice.done")).isVisible();
        manager.navigate(at("/approval?area=4601"));
        manager.getByRole(AriaRole.BUTTON, named("Godkjenn: Bergen " + year)).click();
        if (year == 2024) {
            // The demonstration's last year has person-years too, which this report does not bring.
            assertThat(manager.locator("vaadin-confirm-dialog")).containsText("hadde verdi i 2023");
            manager.locator("vaadin-confirm-dialog")
                    .getByText("Godkjenn likevel", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .click();
        }
        assertThat(manager.locator("main .notice.done")).containsText("verdier er nå synlige");
    }

    /** Needs are tested in a thread of their own, right after the values came: on a busy machine a little later. */
    private static void visitUntil(Page page, String address, String words) {
        for (int visits = 0; visits < 100; visits++) {
            page.navigate(address);
            page.waitForSelector("main h1");
            if (page.locator("main").innerText().contains(words)) {
                return;
            }
        }
        assertThat(page.locator("main")).containsText(words);
    }

    /** Takes a measure from the catalogue, with its source, against a need of one's own. */
    private String adopt(Page manager, String title, String need) {
        manager.navigate(at("/measures/adopt"));
        manager.locator("vaadin-text-field input").first().fill(title);
        manager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        assertThat(manager.locator(".lead")).containsText("Kilde:");
        Locator needs = manager.getByLabel("Behov", new Page.GetByLabelOptions().setExact(true));
        needs.click();
        needs.fill(need);
        manager.getByRole(AriaRole.OPTION, named(need)).click();
        manager.keyboard().press("Escape");
        // What somebody recommends is an idea until one plans it.
        manager.locator("vaadin-select", holding("Status")).click();
        manager.getByRole(AriaRole.OPTION, named("Planlagt")).click();
        notMeasured(manager, "nb");
        manager.getByRole(AriaRole.BUTTON, named("Lagre")).first().click();
        String address = saved(manager, title);
        assertThat(manager.locator("main li", holding(need))).isVisible();
        return address;
    }

    /** The address of what was just made. */
    private static String saved(Page manager, String title) {
        assertThat(manager).hasURL(Pattern.compile(".*/measures/[0-9a-f-]{36}.*"));
        assertThat(manager.locator("main h1")).hasText(title);
        return manager.url().replaceFirst("\\?.*", "");
    }

    /** Nothing of it stands in another's lists, and its addresses lead nowhere. */
    private void seesNothing(Page other, String words, String... addresses) {
        for (String list : List.of("/needs", "/measures", "/gaps")) {
            other.navigate(at(list));
            assertThat(other.locator("main h1")).isVisible();
            assertThat(other.locator("main")).not().containsText(words);
        }
        for (String address : addresses) {
            other.navigate(address);
            assertThat(other.locator("main h1")).hasText("Vi finner ikke denne siden");
        }
    }

    private static Page.LocatorOptions holding(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static void upload(Page page, String name, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }
}
