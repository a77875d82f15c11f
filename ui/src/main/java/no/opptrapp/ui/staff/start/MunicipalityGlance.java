package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Ordering;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** The municipalities of a county at a glance: how many gaps each has of each kind, those with most first. */
@Singleton
class MunicipalityGlance {

    private final AreaService areas;
    private final ScopeExpansion expansion;

    MunicipalityGlance(AreaService areas, ScopeExpansion expansion) {
        this.areas = areas;
        this.expansion = expansion;
    }

    Section section(Visit visit, Map<String, Map<GapKind, Integer>> gaps) {
        PlainTable table = new PlainTable(visit.say("start.municipalities"))
                .cardsOnPhone()
                .numeric(1, 2, 3)
                .head(
                        visit.say("start.municipality"),
                        visit.say(GapKind.NEED_WITHOUT_MEASURE.label()),
                        visit.say(GapKind.MEASURE_WITHOUT_NEED.label()),
                        visit.say(GapKind.DONE_BUT_STILL_REPORTED.label()))
                .sortable(visit.actor().language(), 0, 1, 2, 3);
        for (Area area : municipalities(visit, gaps)) {
            Map<GapKind, Integer> own = gaps.getOrDefault(area.code(), Map.of());
            table.row(
                    new Anchor("gaps?area=" + area.code(), visit.say(area.name())),
                    number(visit, own, GapKind.NEED_WITHOUT_MEASURE),
                    number(visit, own, GapKind.MEASURE_WITHOUT_NEED),
                    number(visit, own, GapKind.DONE_BUT_STILL_REPORTED));
        }
        return Parts.section(visit.say("start.municipalities"), table);
    }

    private List<Area> municipalities(Visit visit, Map<String, Map<GapKind, Integer>> gaps) {
        Set<String> scope = expansion.expand(visit.actor().scope());
        Comparator<Area> most = Comparator.comparingInt(area -> -sum(gaps.getOrDefault(area.code(), Map.of())));
        return areas.list(visit.actor(), Optional.empty(), Optional.of(AreaKind.MUNICIPALITY)).stream()
                .filter(area -> scope.contains(area.code()))
                .sorted(most.thenComparing(
                        Ordering.by(visit.actor().language(), (Area area) -> visit.say(area.name()))))
                .collect(Collectors.toList());
    }

    private static int sum(Map<GapKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Span number(Visit visit, Map<GapKind, Integer> counts, GapKind kind) {
        return new Span(visit.say(Amount.count(counts.getOrDefault(kind, 0))));
    }
}
