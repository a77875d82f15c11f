package no.opptrapp.ui.open.area;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.County;
import no.opptrapp.core.area.District;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.request.Asked;

/**
 * An area as programs see it.
 *
 * @param parent the code of what it lies in; null for the country
 * @param kostraGroup 1 to 17; null for anything but municipalities on the borders of 2020 and 2024
 */
@Serdeable
record AreaView(
        String code,
        String name,
        String kind,
        @Nullable String parent,
        @Nullable Integer kostraGroup) {

    static AreaView of(Area area, Texts texts) {
        return new AreaView(
                area.code(), texts.say(area.name()), Asked.written(area.kind()), parent(area), kostraGroup(area));
    }

    private static @Nullable String parent(Area area) {
        return switch (area) {
            case Country ignored -> null;
            case Region ignored -> Country.CODE;
            case County county -> county.region();
            case Municipality municipality -> municipality.county();
            case District district -> district.municipality();
        };
    }

    private static @Nullable Integer kostraGroup(Area area) {
        return area instanceof Municipality municipality ? municipality.kostraGroup() : null;
    }
}
