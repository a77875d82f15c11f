package no.opptrapp.core.area;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far each area reaches, as the set of the smallest pieces the chain of changes knows: one piece for every way a
 * municipality of 2019 went through the borders. So two areas on different borders can be compared exactly: a county
 * that lost a municipality reaches less far than the one with the same code before.
 */
public final class Extents {

    private final Map<Borders, Map<String, BitSet>> pieces = new EnumMap<>(Borders.class);
    private final AreaRegister register;
    private int count;

    Extents(AreaRegister register) {
        this.register = register;
        for (Borders borders : Borders.values()) {
            pieces.put(borders, new HashMap<>());
        }
        Borders oldest = Borders.values()[0];
        register.municipalities(oldest).forEach(municipality -> walk(municipality, List.of(municipality)));
    }

    private void walk(Municipality at, List<Municipality> way) {
        List<Municipality> next = register.successors(at);
        for (Municipality successor : next) {
            List<Municipality> longer = new ArrayList<>(way);
            longer.add(successor);
            walk(successor, longer);
        }
        if (next.isEmpty()) {
            int piece = count++;
            for (Municipality municipality : way) {
                mark(municipality.borders(), municipality.code(), piece);
                register.above(municipality.borders(), municipality.code())
                        .forEach(area -> mark(municipality.borders(), area.code(), piece));
            }
        }
    }

    private void mark(Borders borders, String code, int piece) {
        pieces.getOrDefault(borders, Map.of())
                .computeIfAbsent(code, unknown -> new BitSet())
                .set(piece);
    }

    private BitSet of(Borders borders, String code) {
        return pieces.getOrDefault(borders, Map.of()).getOrDefault(code, new BitSet());
    }

    /** Whether an area lies wholly in another, both on their own borders. Districts are not compared. */
    public boolean within(Borders borders, String code, Borders otherBorders, String otherCode) {
        return contains(of(otherBorders, otherCode), of(borders, code));
    }

    private static boolean contains(BitSet outer, BitSet inner) {
        if (inner.isEmpty()) {
            return false;
        }
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }

    /**
     * The codes a scope covers: the areas themselves, everything that lies in them, and every area of the same or a
     * narrower kind on other borders that lies wholly in them. A code means the area on the newest borders that have
     * it. An area that only partly came from the scope is not covered, and nothing wider ever is.
     */
    public Set<String> covered(Collection<String> scope) {
        Set<String> covered = new TreeSet<>(scope);
        for (AreaKind kind : List.of(AreaKind.MUNICIPALITY, AreaKind.COUNTY, AreaKind.REGION, AreaKind.COUNTRY)) {
            BitSet reach = reach(scope, kind);
            for (Borders borders : Borders.values()) {
                register.areas(borders, kind).stream()
                        .map(Area::code)
                        .filter(code -> register.newestBorders(code).orElseThrow() == borders)
                        .filter(code -> contains(reach, of(borders, code)))
                        .forEach(covered::add);
            }
        }
        for (String code : List.copyOf(covered)) {
            register.children(Borders.NEWEST, code).stream()
                    .filter(District.class::isInstance)
                    .forEach(district -> covered.add(district.code()));
        }
        return covered;
    }

    /**
     * The codes of what a scope lies in on the newest borders, up to the country, without what it covers itself. Areas
     * that are no more have nothing above them; what they became has.
     */
    public Set<String> above(Collection<String> scope) {
        Set<String> covered = covered(scope);
        Set<String> above = new TreeSet<>();
        for (String code : covered) {
            register.above(Borders.NEWEST, code).stream()
                    .map(Area::code)
                    .filter(wider -> !covered.contains(wider))
                    .forEach(above::add);
        }
        return above;
    }

    /** The pieces that the scope's areas of this kind or a wider one cover together. */
    private BitSet reach(Collection<String> scope, AreaKind kind) {
        BitSet reach = new BitSet();
        for (String code : scope) {
            register.newestBorders(code).ifPresent(borders -> {
                Area area = register.find(borders, code).orElseThrow();
                if (area.kind().compareTo(kind) >= 0) {
                    reach.or(of(borders, code));
                }
            });
        }
        return reach;
    }
}
