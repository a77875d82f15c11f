package no.opptrapp.core.area;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All areas on all borders, who lies in whom, what became of whom, and how many live there. Immutable; a new import of
 * facts makes a new register.
 */
public final class AreaRegister {

    private final AreaFacts facts;
    private final Map<Borders, AreasOnBorders> byBorders = new EnumMap<>(Borders.class);
    private final ChangeChain chain;
    private final Populations populations;
    private final Histories histories;
    private final Extents extents;

    /** @throws IllegalArgumentException when the facts do not fit together: a defect of the import */
    public AreaRegister(AreaFacts facts) {
        this.facts = facts;
        for (Borders borders : Borders.values()) {
            byBorders.put(borders, new AreasOnBorders(facts, borders));
        }
        chain = new ChangeChain(facts.changes());
        populations = new Populations(facts.populations(), byBorders);
        histories = new Histories(this, facts.changes());
        extents = new Extents(this);
    }

    /** The version of the facts this register holds. */
    public String version() {
        return facts.version();
    }

    private AreasOnBorders on(Borders borders) {
        AreasOnBorders areas = byBorders.get(borders);
        if (areas == null) {
            throw new IllegalStateException("No areas on " + borders);
        }
        return areas;
    }

    /** The area with this code on these borders. */
    public Optional<Area> find(Borders borders, String code) {
        return on(borders).find(code);
    }

    /** The area with this code on the newest borders that have it. */
    public Optional<Area> newest(String code) {
        return newestBorders(code).flatMap(borders -> find(borders, code));
    }

    /** The newest borders on which there is an area with this code. */
    public Optional<Borders> newestBorders(String code) {
        for (Borders borders : List.of(Borders.values()).reversed()) {
            if (find(borders, code).isPresent()) {
                return Optional.of(borders);
            }
        }
        return Optional.empty();
    }

    /** The five regions from north to south: the area order of every table and figure. */
    public List<Region> regions() {
        return facts.regions();
    }

    /** All areas of a kind on these borders, by code; regions from north to south. */
    public List<Area> areas(Borders borders, AreaKind kind) {
        return on(borders).all().stream().filter(area -> area.kind() == kind).toList();
    }

    /** All areas on these borders, widest kind first, then by code. */
    public List<Area> areas(Borders borders) {
        return on(borders).all();
    }

    /** The municipalities on these borders, by code. */
    public List<Municipality> municipalities(Borders borders) {
        return municipalities(borders, Country.CODE);
    }

    /** The municipalities in an area on these borders, the area itself if it is one; none when it is not known. */
    public List<Municipality> municipalities(Borders borders, String code) {
        List<Municipality> found = new ArrayList<>();
        find(borders, code).ifPresent(area -> {
            if (area instanceof Municipality itself) {
                found.add(itself);
            }
        });
        for (Area area : below(borders, code)) {
            if (area instanceof Municipality municipality) {
                found.add(municipality);
            }
        }
        return found;
    }

    /** What lies directly in an area on these borders. */
    public List<Area> children(Borders borders, String code) {
        return on(borders).children(code);
    }

    /** Everything that lies in an area on these borders, without itself. */
    public List<Area> below(Borders borders, String code) {
        return on(borders).below(code);
    }

    /** What an area lies in on these borders, nearest first. */
    public List<Area> above(Borders borders, String code) {
        return on(borders).above(code);
    }

    /** The way of municipalities from border to border, with shares. */
    public ChangeChain chain() {
        return chain;
    }

    /** The municipalities this one went into on the next borders; itself when nothing happened, none on the newest. */
    public List<Municipality> successors(Municipality municipality) {
        return municipality.borders().next().stream()
                .flatMap(next -> {
                    List<Change> ways = chain.after(municipality.borders(), municipality.code());
                    return ways.isEmpty()
                            ? municipalities(next, municipality.code()).stream()
                            : ways.stream().flatMap(way -> municipalities(next, way.toCode()).stream());
                })
                .toList();
    }

    /** Where the area with this code came from and what became of it; empty when no borders have it. */
    public Optional<AreaHistory> history(String code) {
        return newest(code)
                .map(area -> new AreaHistory(area, histories.predecessors(code), histories.successors(code)));
    }

    /** The groups municipalities are compared within. */
    public List<KostraGroup> kostraGroups() {
        return facts.kostraGroups();
    }

    /** The borders on which the inhabitants of a year are counted: 2020 for the years to 2023, then 2024. */
    public Borders populationBorders(int year) {
        return Populations.borders(year);
    }

    /** The years with inhabitants, oldest first. */
    public List<Integer> populationYears() {
        return populations.years();
    }

    /**
     * Inhabitants on 1 January of a year, of an area of any kind on {@link #populationBorders} of that year; a county,
     * region or the country is the sum of its municipalities.
     *
     * @return empty when the area did not exist on those borders or the year is not known
     */
    public Optional<Population> population(String code, int year) {
        return populations.find(code, year);
    }

    /** How far each area reaches, for comparing areas across borders. */
    public Extents extents() {
        return extents;
    }
}
