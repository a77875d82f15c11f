package no.opptrapp.core.indicator.value;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;

/**
 * Of which municipalities on some borders a municipality on other borders is made, and with which share of each. From
 * later to earlier borders only where nothing but code or name differs. Made once for a register.
 */
final class Compositions {

    private final AreaRegister register;
    private final Map<Borders, Map<Borders, Map<String, Map<String, BigDecimal>>>> byFrom =
            new EnumMap<>(Borders.class);

    Compositions(AreaRegister register) {
        this.register = register;
        for (Borders from : Borders.values()) {
            Map<Borders, Map<String, Map<String, BigDecimal>>> byTo = new EnumMap<>(Borders.class);
            for (Borders to : Borders.values()) {
                byTo.put(to, from.compareTo(to) <= 0 ? forward(from, to) : backward(from, to));
            }
            byFrom.put(from, byTo);
        }
    }

    private Map<String, Map<String, BigDecimal>> forward(Borders from, Borders to) {
        Map<String, Map<String, BigDecimal>> made = new HashMap<>();
        for (Municipality municipality : register.municipalities(from)) {
            String code = municipality.code();
            register.chain()
                    .carry(Map.of(code, BigDecimal.ONE), from, to)
                    .forEach((target, share) -> made.computeIfAbsent(target, unknown -> new TreeMap<>())
                            .put(code, share));
        }
        return made;
    }

    private Map<String, Map<String, BigDecimal>> backward(Borders from, Borders to) {
        Map<String, Map<String, BigDecimal>> made = new HashMap<>();
        forward(to, from).forEach((later, earlier) -> {
            Map.Entry<String, BigDecimal> only = earlier.entrySet().iterator().next();
            if (earlier.size() == 1 && only.getValue().compareTo(BigDecimal.ONE) == 0) {
                made.put(only.getKey(), Map.of(later, BigDecimal.ONE));
            }
        });
        return made;
    }

    AreaRegister register() {
        return register;
    }

    /** The shares of municipalities on {@code from} that make the municipality on {@code to}; none when not derivable. */
    Map<String, BigDecimal> of(Borders from, Borders to, String municipality) {
        return byFrom.getOrDefault(from, Map.of()).getOrDefault(to, Map.of()).getOrDefault(municipality, Map.of());
    }

    /** Every code, on any borders, that a value of this municipality can rest on, its own among them. */
    Set<String> related(String municipality) {
        Set<String> codes = new HashSet<>(Set.of(municipality));
        for (Borders from : Borders.values()) {
            for (Borders to : Borders.values()) {
                codes.addAll(of(from, to, municipality).keySet());
            }
        }
        return codes;
    }
}
