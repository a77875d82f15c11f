package no.opptrapp.ui.staff.browser;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.time.LocalDate;
import java.util.List;

/**
 * What axe finds inside the component library and we cannot mend. Each stands with the day it was seen, the version,
 * and the element it is in; anything else is ours.
 */
final class KnownDefects {

    private record Defect(LocalDate seen, String version, String rule, String inside) {}

    private static final List<Defect> ALL = List.of(
            // The bar that tells when the server is away hangs on the body, outside every landmark; there is no way to
            // put it elsewhere.
            new Defect(LocalDate.of(2026, 11, 22), "Vaadin 25.2.6", "region", "vaadin-connection-indicator"),
            // The dialog's own header and footer: a footer that says it is a toolbar, and a header that counts as a
            // second banner of the page.
            new Defect(LocalDate.of(2026, 11, 22), "Vaadin 25.2.6", "aria-allowed-role", "vaadin-confirm-dialog"),
            new Defect(
                    LocalDate.of(2026, 11, 22),
                    "Vaadin 25.2.6",
                    "landmark-no-duplicate-banner",
                    "vaadin-confirm-dialog"));

    private KnownDefects() {}

    static boolean includes(Rule rule) {
        return ALL.stream()
                .anyMatch(defect -> defect.rule().equals(rule.getId())
                        && rule.getNodes().stream().allMatch(node -> isInside(node, defect.inside())));
    }

    /** Of two that clash, axe names ours and relates the other. */
    private static boolean isInside(CheckedNode node, String element) {
        return node.getTarget().toString().contains(element)
                || node.getAny().stream()
                        .flatMap(check -> check.getRelatedNodes().stream())
                        .anyMatch(related -> related.toString().contains(element));
    }
}
