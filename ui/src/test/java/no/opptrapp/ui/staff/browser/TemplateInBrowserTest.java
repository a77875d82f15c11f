package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A manager makes a template by keyboard, and the report of the municipality follows it. */
class TemplateInBrowserTest extends StaffInBrowser {

    private static byte[] logo() throws Exception {
        BufferedImage picture = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
        picture.createGraphics().fillOval(10, 10, 80, 80);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void a_template_is_made_shown_saved_chosen_and_followed() throws Exception {
        try (BrowserContext context = context("nb-NO", 1280)) {
            Page page = signedIn(context, "plan4601");
            page.navigate(at("/reports"));
            page.getByRole(AriaRole.LINK, named("Maler")).click();
            assertThat(page.locator("main h1")).hasText("Maler");
            assertThat(violations(page)).isEmpty();
            page.getByRole(AriaRole.BUTTON, named("Ny mal")).click();
            assertThat(page.locator("main h1")).hasText("Ny mal");
            assertThat(page.locator(".template-preview img")).isVisible();

            page.getByLabel("Navn på malen").fill("Bergensmalen");
            Locator up = page.getByRole(AriaRole.BUTTON, named("Flytt «Behov og tiltak» opp"));
            up.focus();
            for (int place = 3; place >= 1; place--) {
                assertThat(up).isFocused();
                page.keyboard().press("Enter");
                assertThat(page.locator(".template-parts + .visually-hidden"))
                        .hasText("Behov og tiltak står nå som nummer " + place + " av 8.");
            }
            assertThat(page.getByRole(AriaRole.BUTTON, named("Flytt «Behov og tiltak» ned")))
                    .isFocused();
            page.getByLabel("Neste år", new Page.GetByLabelOptions().setExact(true))
                    .uncheck();

            Locator colour = page.getByLabel("Farge på forside, overskrifter og merkelapper");
            colour.fill("#FFD700");
            colour.blur();
            assertThat(page.locator(".template-form")).containsText("er for lys");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Bruk #")))
                    .click();
            assertThat(page.locator(".template-form")).containsText("God kontrast");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("logo.png", "image/png", logo()));
            assertThat(page.locator(".logo-seen img")).isVisible();
            page.getByLabel("Det logoen viser, bokmål").fill("Byvåpenet");
            page.getByLabel("Innledning, bokmål").fill("Dette er året i Bergen.");
            page.getByRole(AriaRole.BUTTON, named("Lagre malen")).click();
            assertThat(page.locator("main")).containsText("Malen «Bergensmalen» er laget.");
            page.getByRole(AriaRole.BUTTON, named("Bruk denne malen")).click();
            assertThat(page.locator("main")).containsText("Rapportene for Bergen bruker nå malen «Bergensmalen».");
            assertThat(violations(page)).isEmpty();
            page.setViewportSize(390, 900);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);

            page.setViewportSize(1280, 900);
            page.navigate(at("/report-files/municipality/4601/2025/nb.html?look"));
            assertThat(page.locator(".crest img")).hasAttribute("alt", "Byvåpenet");
            assertThat(page.locator("main h2").first()).hasText("Forord");
            assertThat(page.locator("main")).containsText("Dette er året i Bergen.");
            assertThat(page.locator("main h2").nth(1)).hasText(Pattern.compile("1\\s*Behov og tiltak"));
            assertThat((int) page.evaluate("document.querySelector('.crest img').naturalWidth"))
                    .as("the policy lets the logo in")
                    .isEqualTo(300);
            assertThat(violations(page)).isEmpty();
        }
    }
}
