package no.opptrapp.reports.language;

import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;

/** What became of areas. */
final class Successors {

    private Successors() {}

    /** What an area is on the newest borders: itself, or what a municipality that is no more went into first. */
    static Optional<Area> newest(AreaRegister register, String code) {
        Optional<Area> area = register.newest(code);
        while (area.isPresent() && area.get() instanceof Municipality old && old.borders() != Borders.NEWEST) {
            area = register.successors(old).stream().map(Area.class::cast).findFirst();
        }
        return area;
    }
}
