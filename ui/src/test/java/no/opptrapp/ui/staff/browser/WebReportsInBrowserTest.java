package no.opptrapp.ui.staff.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.opptrapp.ui.browser.Axe;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as pages, as people read them: with eyes, on a phone, and from heading to heading with a screen reader. */
class WebReportsInBrowserTest extends StaffInBrowser {

    private static final Pattern HEADING = Pattern.compile("heading \"(.+)\" \\[level=(\\d)\\]");
    private static final int PHONE = 390;

    /** Every kind of report, and every language. */
    @ParameterizedTest
    @CsvSource({
        "plan4601, municipality/4601/2023/nb",
        "plan4601, municipality/4601/2023/nn",
        "nasjonal, municipality/0301/2023/en",
        "fylke46, county/46/2023/nn",
        "fylke46, county/46/2023/en",
        "nasjonal, country/NO/2023/nb",
        "nasjonal, country/NO/2023/en",
        "nasjonal, round/NO/2020-W48/nn",
        "nasjonal, round-region/VL/2020-W48/nb"
    })
    void axe_finds_nothing_headings_follow_each_other_and_nothing_scrolls_sideways(String user, String report) {
        try (BrowserContext phone = context("nb-NO", PHONE)) {
            Page page = signedIn(phone, user);
            String series = report.startsWith("round") ? "&series=korona-og-rus-2020" : "";
            page.navigate(at("/report-files/" + report + ".html?look" + series));

            assertThat(Axe.violations(page)).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
            readsFromHeadingToHeading(page);
        }
    }

    /** What a screen reader is told: one title first, no level skipped, and the contents in the order of the chapters. */
    private static void readsFromHeadingToHeading(Page page) {
        List<String> titles = new ArrayList<>();
        int above = 0;
        for (String line : page.locator("body").ariaSnapshot().lines().toList()) {
            var heading = HEADING.matcher(line);
            if (heading.find()) {
                int level = Integer.parseInt(heading.group(2));
                assertThat(level).as(line).isBetween(1, above + 1);
                assertThat(level == 1).as(line).isEqualTo(above == 0);
                above = level;
                titles.add(plain(heading.group(1)));
            }
        }
        Locator contents = page.getByRole(AriaRole.NAVIGATION).first();
        List<String> entries = contents.getByRole(AriaRole.LINK).allTextContents().stream()
                .map(WebReportsInBrowserTest::plain)
                .toList();
        assertThat(entries).hasSizeGreaterThan(3);
        assertThat(titles).containsSubsequence(entries);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").replace("\\", "").strip();
    }
}
