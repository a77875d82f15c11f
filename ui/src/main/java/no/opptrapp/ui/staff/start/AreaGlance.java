package no.opptrapp.ui.staff.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Areas at a glance: how many gaps each has of each kind. */
@Singleton
class AreaGlance {

    /** So many are shown before somebody asks for the others. */
    private static final int FIRST = 10;

    private final AreaService areas;
    private final ScopeExpansion expansion;
    private final GapService gaps;

    AreaGlance(AreaService areas, ScopeExpansion expansion, GapService gaps) {
        this.areas = areas;
        this.expansion = expansion;
        this.gaps = gaps;
    }

    /** The municipalities of the visitor's scope, those with most gaps first. */
    Section municipalities(Visit visit) {
        Map<String, Map<GapKind, Integer>> counts = gaps.byArea(visit.actor(), GapQuery.all());
        Set<String> scope = expansion.expand(visit.actor().scope());
        Comparator<Area> most = Comparator.comparingInt(area -> -sum(counts.getOrDefault(area.code(), Map.of())));
        List<Area> all = areas.list(visit.actor(), Optional.empty(), Optional.of(AreaKind.MUNICIPALITY)).stream()
                .filter(area -> scope.contains(area.code()))
                .sorted(most.thenComparing(
                        Ordering.by(visit.actor().language(), (Area area) -> visit.say(area.name()))))
                .toList();
        Section section = Parts.section(
                visit.say("start.municipalities"),
                new Paragraph(new Anchor("county", visit.say("start.municipalities.call"))));
        show(visit, section, all, counts, FIRST);
        return section;
    }

    private static void show(
            Visit visit, Section section, List<Area> all, Map<String, Map<GapKind, Integer>> counts, int most) {
        PlainTable table = table(visit, "start.municipality", all.subList(0, Math.min(most, all.size())), counts);
        section.add(table);
        if (all.size() > most) {
            NativeButton[] more = new NativeButton[1];
            more[0] = Parts.button(visit.say("start.municipalities.all", all.size()), () -> {
                section.remove(table, more[0]);
                show(visit, section, all, counts, all.size());
            });
            section.add(more[0]);
        }
    }

    /** The landsdeler, in their order. */
    Section regions(Visit visit) {
        List<Area> regions = areas.list(visit.actor(), Optional.empty(), Optional.of(AreaKind.REGION));
        Map<String, Map<GapKind, Integer>> counts =
                gaps.within(visit.actor(), regions.stream().map(Area::code).collect(Collectors.toSet()));
        return Parts.section(
                visit.say("start.regions"),
                Parts.quiet(visit.say("start.regions.what")),
                table(visit, "start.region", regions, counts));
    }

    private static PlainTable table(
            Visit visit, String heading, List<Area> areas, Map<String, Map<GapKind, Integer>> gaps) {
        PlainTable table = new PlainTable(visit.say(heading))
                .cardsOnPhone()
                .numeric(1, 2, 3, 4)
                .head(
                        visit.say(heading),
                        visit.say(GapKind.NEED_WITHOUT_MEASURE.label()),
                        visit.say(GapKind.MEASURE_WITHOUT_NEED.label()),
                        visit.say(GapKind.DONE_BUT_STILL_REPORTED.label()),
                        visit.say("start.sum"))
                .sortable(visit.actor().language(), 0, 1, 2, 3, 4);
        for (Area area : areas) {
            Map<GapKind, Integer> own = gaps.getOrDefault(area.code(), Map.of());
            table.row(
                    new Anchor("gaps?area=" + area.code(), visit.say(area.name())),
                    number(visit, own, GapKind.NEED_WITHOUT_MEASURE),
                    number(visit, own, GapKind.MEASURE_WITHOUT_NEED),
                    number(visit, own, GapKind.DONE_BUT_STILL_REPORTED),
                    new Span(visit.say(Amount.count(sum(own)))));
        }
        return table;
    }

    private static int sum(Map<GapKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Span number(Visit visit, Map<GapKind, Integer> counts, GapKind kind) {
        return new Span(visit.say(Amount.count(counts.getOrDefault(kind, 0))));
    }
}
