package no.opptrapp.survey.result;

import java.util.List;
import no.opptrapp.core.area.AreaRegister;

/** Inhabitants of the landsdeler from the facts about areas. */
record RegisterInhabitants(AreaRegister register) implements Inhabitants {

    @Override
    public long of(String region, int year) {
        int known = yearFor(year);
        return register.population(region, known)
                .orElseThrow(() -> new IllegalStateException("No inhabitants of " + region + " in " + known))
                .all();
    }

    @Override
    public int yearFor(int year) {
        List<Integer> years = register.populationYears();
        if (years.isEmpty()) {
            throw new IllegalStateException("No inhabitants are known for any year");
        }
        return Math.clamp(year, years.getFirst(), years.getLast());
    }
}
