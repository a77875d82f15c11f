package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Needs in the staff door: taking one over, writing one down, changing a rule. */
class NeedPathTest extends StaffInBrowser {

    @Test
    void leads_a_manager_on_a_phone_from_what_was_found_above_to_a_need_that_is_watched() {
        try (BrowserContext context = context("nn-NO", 390)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/needs"));
            Locator inherited = page.locator("main section")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.getByRole(AriaRole.HEADING, named("Frå større område"))))
                    .last();
            inherited
                    .locator("tr", new Locator.LocatorOptions().setHasText("Vestlandet"))
                    .getByText("Pårørande er urolege")
                    .click();

            assertThat(page.locator("main h1")).hasText("Pårørande er urolege");
            assertThat(page.locator(".lead")).containsText("Vestlandet");
            assertThat(page.locator("main")).containsText("Alvor 25 av 100: 100 × (50,0");
            assertThat(page.locator("main")).containsText("Rekonstruerte data");
            assertThat(violations(page)).isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            page.getByRole(AriaRole.BUTTON, named("Ta tak i det")).click();
            assertThat(page.locator(".lead")).containsText("Bergen");
            assertThat(page.locator(".status").first()).containsText("Teke tak i");

            page.getByRole(AriaRole.BUTTON, named("Følg med")).click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Følg med"))
                    .click();
            assertThat(dialog).containsText("Skriv kvifor.");
            dialog.locator("textarea").fill("Vi ser det an til neste runde. https://" + "lang".repeat(40) + ".no");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Følg med"))
                    .click();
            assertThat(page.locator(".notice")).containsText("Endringa er lagra.");
            assertThat(page.locator("main")).containsText("Vi ser det an til neste runde.");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("a long word breaks")
                    .isLessThanOrEqualTo(390);

            page.navigate(at("/needs"));
            assertThat(page.locator("main")).containsText("Hos dykk: Blir følgt med på");
        }
    }

    @Test
    void writes_down_what_was_said_in_a_meeting() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/needs"));
            page.getByRole(AriaRole.BUTTON, named("Skriv ned et behov")).click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            Locator save = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre behovet"));
            save.click();
            assertThat(dialog.locator("vaadin-text-field[invalid]")).containsText("Skriv noe her.");
            assertThat(dialog.locator("vaadin-select[invalid]").first()).containsText("Velg planområde.");
            assertThat(dialog.locator("vaadin-select[invalid]").last()).containsText("Velg målgruppe.");
            assertThat(dialog.locator("vaadin-combo-box[invalid]")).hasCount(0);
            assertThat(dialog.getByLabel("Hva er behovet?")).isFocused();
            dialog.getByLabel("Hva er behovet?").fill("Møteplasser på kveldstid");
            dialog.locator("vaadin-select").first().click();
            page.getByRole(AriaRole.OPTION, named("Reell brukerinnflytelse")).click();
            dialog.locator("vaadin-select").nth(1).click();
            page.getByRole(AriaRole.OPTION, named("Ansatte i tjenestene")).click();
            save.click();
            assertThat(dialog.locator("vaadin-text-area[invalid]")).containsText("Skriv noe her.");
            assertThat(dialog.locator("vaadin-select[invalid]")).hasCount(0);
            dialog.getByLabel("Hva ble sagt eller skrevet?").fill("Flere savner et sted å være.");
            save.click();

            assertThat(page.locator("main h1")).hasText("Møteplasser på kveldstid");
            assertThat(page).hasURL(Pattern.compile(".*/needs/[0-9a-f-]{36}$"));
            assertThat(page.locator("main")).containsText("Flere savner et sted å være.");
        }
    }

    @Test
    void makes_changes_and_gives_up_a_rule_seeing_what_it_would_have_found() {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "nasjonal");
            page.navigate(at("/need-rules"));
            page.getByRole(AriaRole.LINK, named("Rusmiddeltørke")).click();
            assertThat(page.locator("main")).containsText("er 30,0");
            page.getByRole(AriaRole.SPINBUTTON, named("Grense")).fill("15");
            page.getByRole(AriaRole.SPINBUTTON, named("Grense")).press("Tab");
            assertThat(page.locator("main")).containsText("er 15,0");
            press(page, "Se hva regelen ville ha funnet siste år");
            assertThat(page.locator("tbody tr").first()).containsText("Nord-Norge");
            press(page, "Lagre regelen");
            assertThat(page.locator("main .notice.done")).containsText("Regelen «Rusmiddeltørke» er lagret.");

            page.getByRole(AriaRole.LINK, named("Regler for behov")).last().click();
            page.getByRole(AriaRole.LINK, named("Lag en regel")).click();
            press(page, "Lagre regelen");
            assertThat(page.locator("main .notice.refused")).containsText("Velg en indikator som finnes.");
            page.getByLabel("Navn på behovet, bokmål").fill("Store endringer i rusmiljøet");
            page.getByLabel("Navn på behovet, nynorsk").fill("Store endringar i rusmiljøet");
            page.getByLabel("Navn på behovet, engelsk").fill("Large changes in the drug scene");
            page.getByRole(AriaRole.TEXTBOX, named("Kode")).fill("RUSMILJO");
            page.getByRole(AriaRole.COMBOBOX, named("Indikator")).fill("KR_MILJO");
            page.getByRole(AriaRole.OPTION).first().click();
            // What the indicator suggests is there before it is changed.
            assertThat(page.getByRole(AriaRole.SPINBUTTON, named("Grense"))).hasValue("50");
            page.getByRole(AriaRole.SPINBUTTON, named("Grense")).fill("60");
            page.getByRole(AriaRole.SPINBUTTON, named("Grense")).press("Tab");
            press(page, "Se hva regelen ville ha funnet siste år");
            assertThat(page.locator("main")).containsText("er 60,0");
            assertThat(page.locator("tbody")).containsText("Østlandet");
            press(page, "Lagre regelen");
            assertThat(page).hasURL(Pattern.compile(".*/need-rules/RUSMILJO$"));
            assertThat(page.locator("main .notice.done")).containsText("er lagret");

            press(page, "Legg ned regelen");
            page.locator("vaadin-confirm-dialog")
                    .getByText("Legg ned regelen")
                    .last()
                    .click();
            assertThat(page.locator("main .notice.done")).containsText("er lagt ned");
            assertThat(page.getByRole(AriaRole.BUTTON, named("Ta regelen i bruk igjen")))
                    .isVisible();
        }
    }

    private static void press(Page page, String words) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
    }
}
