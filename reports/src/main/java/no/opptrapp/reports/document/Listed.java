package no.opptrapp.reports.document;

import java.util.List;
import no.opptrapp.core.text.Text;

/** Things named one after the other in running text. */
public final class Listed {

    private Listed() {}

    /** "a", "a og b", "a, b og c"; at least one. */
    public static Text of(List<? extends Text> parts) {
        Text all = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            all = Text.of(last ? "document.and" : "document.comma", all, parts.get(i));
        }
        return all;
    }
}
