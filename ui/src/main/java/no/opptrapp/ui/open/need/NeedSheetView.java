package no.opptrapp.ui.open.need;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.NeedSheet;
import no.opptrapp.ui.open.request.Asked;

/**
 * A need as programs see it with everything it rests on.
 *
 * @param ways where it may be moved by whoever asks
 * @param evidence oldest first
 */
@Serdeable
record NeedSheetView(NeedView need, List<String> ways, List<EvidenceView> evidence) {

    static NeedSheetView of(NeedSheet sheet, Set<UUID> plans, Map<String, Indicator> indicators, Texts texts) {
        return new NeedSheetView(
                NeedView.of(new ListedNeed(sheet.need(), sheet.inherited(), sheet.children()), plans, texts),
                sheet.ways().stream().map(Asked::written).sorted().toList(),
                sheet.evidence().stream()
                        .map(evidence -> EvidenceView.of(evidence, indicators, texts))
                        .toList());
    }
}
