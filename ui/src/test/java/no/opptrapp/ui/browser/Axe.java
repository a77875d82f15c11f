package no.opptrapp.ui.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe for the faults of a page, by all its rules. */
public final class Axe {

    private Axe() {}

    /** The rules that the page breaks, each with the elements that do. */
    public static List<Rule> violations(Page page) {
        return builder(page).analyze().getViolations();
    }

    /**
     * Only faults are described: describing all that is in order took longer than finding out, on a page with many
     * figures. A page without frames needs no second page to put together what was found in each.
     */
    private static AxeBuilder builder(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(page.frames().size() == 1);
    }
}
