package no.opptrapp.ui.staff.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.opptrapp.ui.open.Korona;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody new to the staff door stumbled over. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstVisitTest extends StaffInBrowser {

    private static final String HEADER = Korona.sample().lines().findFirst().orElseThrow() + "\n";

    @Test
    void keeps_the_switches_when_the_language_changes() {
        visit("nb-NO", 1280, "plan4601", WEEK, page -> {
            page.getByText("alle, med «vet ikke»").click();
            page.getByText("etter innbyggertall").click();
            assertThat(page).hasURL(Pattern.compile("(?=.*base=all)(?=.*weight=population)"));
            assertThat(page.locator("#figure-f4 thead")).containsText("Vet ikke");
            page.locator(".languages a[lang=nn]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "nn");
            assertThat(page).hasURL(Pattern.compile("(?=.*base=all)(?=.*weight=population)"));
            assertThat(page.locator("#figure-f4 thead")).containsText("Veit ikkje");
        });
    }

    @Test
    void says_that_figures_are_being_made_when_a_switch_takes_its_time() {
        visit("nb-NO", 1280, "plan4601", WEEK, page -> {
            assertThat(page.locator("#figure-f4 thead")).isVisible();
            // The server's answer is held back until the page has said that it waits.
            var held = new java.util.concurrent.atomic.AtomicReference<com.microsoft.playwright.Route>();
            page.route("**/?v-r=uidl*", held::set);
            page.getByText("alle, med «vet ikke»").click();
            assertThat(page.getByText("Lager figurene")).isVisible();
            assertThat(page.locator(".figures")).hasAttribute("aria-busy", "true");
            page.unroute("**/?v-r=uidl*");
            held.get().resume();
            assertThat(page.locator("#figure-f4 thead")).containsText("Vet ikke");
            assertThat(page.getByText("Lager figurene")).isHidden();
        });
    }

    @Test
    void an_area_on_older_borders_is_named_and_chosen() {
        visit("nb-NO", 1280, "plan4601", "/areas/1507", page -> {
            assertThat(page.locator("h1")).containsText("Ålesund");
            assertThat(page).hasTitle(Pattern.compile("^Ålesund"));
            assertThat(page.locator("vaadin-combo-box input")).hasValue(Pattern.compile("Ålesund"));
        });
    }

    @Test
    void the_gravest_gaps_of_a_county_come_first_and_the_others_when_they_are_asked_for() {
        visit("nb-NO", 1280, "fylke46", "/gaps", page -> {
            Locator list = page.locator("#need-without-measure");
            assertThat(list.locator("tbody tr")).hasCount(12);
            list.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^Vis (alle|flere)")))
                    .press("Enter");
            assertThat(list.locator("tbody tr").nth(12).locator("a").first()).isFocused();
        });
    }

    @Test
    void on_a_phone_a_figure_is_told_before_it_can_be_fetched() {
        visit("nn-NO", 390, "plan4601", WEEK, page -> {
            Locator figure = page.locator("#figure-f4");
            assertThat(figure.locator(".subtitle")).isVisible();
            assertTrue(figure.locator(".figure-menu").boundingBox().y
                    > figure.locator(".subtitle").boundingBox().y);
        });
    }

    @Test
    void the_dialog_for_a_round_is_no_wider_than_its_fields() {
        visit("nb-NO", 1280, "nasjonal", SURVEY, page -> {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lag runde"))
                    .first()
                    .click();
            Locator form = page.locator("vaadin-form-layout");
            assertThat(form).isVisible();
            // It grows into its place while it opens.
            page.waitForFunction("() => document.querySelector('vaadin-form-layout').offsetWidth < 34 * 16");
        });
    }

    @Test
    void sorts_the_users_by_the_heading_that_is_pressed() {
        visit("nb-NO", 1280, "admin", "/users", page -> {
            Locator names = page.locator("tbody th");
            Locator heading = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Brukernavn"));
            heading.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("th[aria-sort=ascending]")).hasText("Brukernavn");
            assertThat(page.locator("tbody tr").first()).containsText("admin");
            page.keyboard().press("Enter");
            assertThat(page.locator("th[aria-sort=descending]")).hasText("Brukernavn");
            assertThat(page.locator("tbody tr").first()).containsText("plan4601");
            assertThat(names).hasCount(4);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users", "/keys"})
    void shows_users_and_keys_as_cards_on_a_phone(String path) {
        visit("nn-NO", 390, "admin", path, page -> {
            page.waitForSelector("main h1");
            assertThat((boolean) page.evaluate(
                            "[...document.querySelectorAll('main *')].every(one => one.scrollWidth <= one.clientWidth + 1"
                                    + " || getComputedStyle(one).overflowX === 'visible')"))
                    .isTrue();
            assertThat(page.locator("vaadin-grid")).hasCount(0);
        });
    }

    @Test
    void leaves_no_area_to_choose_for_those_who_work_for_the_whole_country() {
        visit("nb-NO", 1280, "admin", "/keys", page -> {
            page.getByRole(AriaRole.BUTTON, named("Ny nøkkel")).click();
            Locator areas = page.locator("vaadin-multi-select-combo-box");
            assertThat(areas).hasAttribute("readonly", "");
            assertThat(areas).containsText("Rollen gjelder hele landet.");
            page.waitForFunction(
                    "() => document.querySelector('vaadin-multi-select-combo-box').selectedItems.length === 1");
        });
    }

    @Test
    void shows_the_report_in_its_full_height() {
        visit("nb-NO", 1280, "plan4601", WEEK + "/report", page -> {
            assertThat(page.frameLocator("iframe").locator("h1")).isVisible();
            page.waitForFunction("""
                    () => {
                      const frame = document.querySelector('iframe');
                      const root = frame.contentDocument.documentElement;
                      return frame.clientHeight > 3000 && root.scrollHeight <= frame.clientHeight + 1;
                    }""");
        });
    }

    @Test
    @Order(1)
    void tells_a_wrong_kind_of_file_once_and_in_words() {
        visit("nn-NO", 1280, "nasjonal", "/import", page -> {
            upload(page, "rapport.pdf", "application/pdf", "%PDF-1.7");
            assertThat(page.locator("main .notice")).containsText("Fila må vere ei CSV-fil.");
            assertThat(page.locator("main .notice")).not().containsText("Prøv ein gong til");
            assertThat(page.locator("main .notice")).not().containsText("..");
        });
    }

    @Test
    @Order(1)
    void tells_plainly_of_a_file_with_a_header_alone() {
        visit("nn-NO", 1280, "nasjonal", "/import", page -> {
            upload(page, "tom.csv", "text/csv", HEADER);
            assertThat(page.locator("main")).containsText("Fila har berre linja med kolonnenamn, og ingen svar.");
        });
    }

    @Test
    @Order(2)
    void names_the_rounds_of_a_file_apart_and_with_their_year() {
        visit("nn-NO", 1280, "nasjonal", "/import", page -> {
            upload(page, "ny.csv", "text/csv", HEADER + answer("2020-W51", "fv-1") + answer("2020-W52", "fv-2"));
            assertThat(page.locator("main .notice")).containsText("Rundar i fila: veke 51, 2020 · veke 52, 2020");
        });
    }

    @Test
    @Order(3)
    void lets_nobody_read_texts_of_an_open_round_and_opens_where_texts_wait() {
        visit("nn-NO", 1280, "nasjonal", "/texts", page -> {
            assertThat(page.locator("main")).containsText(Pattern.compile("veke 48, 2020 \\([0-9]+ ventar\\)"));
            page.navigate(at("/texts?round=2020-W52"));
            assertThat(page.locator("main")).containsText("Tekstane ventar til runden er lukka");
            assertThat(page.locator("main")).not().containsText("skrive medan runden er open");
        });
    }

    @Test
    @Order(4)
    void approves_several_texts_together_by_the_keyboard() {
        visit("nn-NO", 1280, "nasjonal", "/texts?round=2020-W48", page -> {
            Locator section = page.locator("main section")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.getByRole(AriaRole.BUTTON, named("Godkjenn dei valde"))))
                    .last();
            Locator boxes = section.locator("input[type=checkbox]");
            assertThat(boxes.first()).isVisible();
            int waiting = boxes.count();
            String heading = section.locator("h2").textContent();
            boxes.nth(0).focus();
            page.keyboard().press("Space");
            boxes.nth(1).focus();
            page.keyboard().press("Space");
            section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Godkjenn dei valde"))
                    .focus();
            page.keyboard().press("Enter");
            Locator same = page.locator("main section")
                    .filter(new Locator.FilterOptions().setHas(page.getByText(heading)))
                    .last();
            assertThat(same.locator("input[type=checkbox]")).hasCount(waiting - 2);
        });
    }

    /** Opens a page as somebody and looks at it. */
    private void visit(String language, int width, String who, String path, Consumer<Page> look) {
        try (BrowserContext context = context(language, width)) {
            Page page = signedIn(context, who);
            page.navigate(at(path));
            look.accept(page);
        }
    }

    private static void upload(Page page, String name, String type, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String answer(String round, String name) {
        return round + ";" + name + ";OL;2020-11-30T10:00;2020-11-30T10:10;5;1;1;1;1;1;1;1;1;1;1;1;"
                + "skrive medan runden er open;;;;;;;;\n";
    }
}
