package no.opptrapp.reports.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Listed;

/** What must not be read into the indicators of a report: each caveat once, with the indicators it belongs to. */
public final class Caveats {

    private final Map<Text, List<Text>> names = new LinkedHashMap<>();

    /** The indicator's own caveat, where it has one. */
    public void add(Indicator indicator) {
        Text.Named own = indicator.guidance().caveats();
        if (own != null) {
            add(own, indicator);
        }
    }

    /** Those of a comparison. */
    public void add(Comparison comparison) {
        comparison.caveats().forEach(caveat -> add(caveat, comparison.indicator()));
    }

    private void add(Text caveat, Indicator indicator) {
        List<Text> known = names.computeIfAbsent(caveat, first -> new ArrayList<>());
        if (!known.contains(indicator.name())) {
            known.add(indicator.name());
        }
    }

    /** In the order they were met. */
    public List<Text> points() {
        return names.entrySet().stream()
                .map(entry -> Text.of("draft.caveat", entry.getKey(), Listed.of(entry.getValue())))
                .toList();
    }
}
