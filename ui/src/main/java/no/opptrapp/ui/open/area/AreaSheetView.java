package no.opptrapp.ui.open.area;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.opptrapp.core.area.AreaSheet;
import no.opptrapp.core.area.Population;
import no.opptrapp.core.area.PopulationCount;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.request.Asked;

/**
 * One area with its surroundings.
 *
 * @param borders the year that names the newest borders that have it
 * @param above what it lies in, nearest first
 * @param below what lies directly in it
 * @param population inhabitants on 1 January, oldest year first
 */
@Serdeable
record AreaSheetView(
        String code,
        String name,
        String kind,
        @Nullable Integer kostraGroup,
        int borders,
        List<AreaView> above,
        List<AreaView> below,
        List<Inhabitants> population) {

    /**
     * Inhabitants on 1 January of a year.
     *
     * @param adults those aged 18 and over; null where that is not published
     */
    @Serdeable
    record Inhabitants(
            int year, int borders, long all, @Nullable Long adults, String quality) {

        static Inhabitants of(PopulationCount count) {
            Population population = count.population();
            return new Inhabitants(
                    count.year(),
                    count.borders().year(),
                    population.all(),
                    population.adults() == Population.UNKNOWN ? null : population.adults(),
                    Asked.written(population.quality()));
        }
    }

    static AreaSheetView of(AreaSheet sheet, Texts texts) {
        AreaView area = AreaView.of(sheet.area(), texts);
        return new AreaSheetView(
                area.code(),
                area.name(),
                area.kind(),
                area.kostraGroup(),
                sheet.borders().year(),
                sheet.above().stream().map(above -> AreaView.of(above, texts)).toList(),
                sheet.children().stream()
                        .map(below -> AreaView.of(below, texts))
                        .toList(),
                sheet.populations().stream().map(Inhabitants::of).toList());
    }
}
