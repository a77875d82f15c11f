package no.opptrapp.planning.followup;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.ValueService;

/** Reads what effects rest on: approved values, so that everybody sees the same effect. */
@Singleton
class CourseReading {

    private final ValueService values;
    private final Areas areas;

    CourseReading(ValueService values, Areas areas) {
        this.values = values;
        this.areas = areas;
    }

    /** Reads for one call: each indicator is read once for all municipalities, however many measures name it. */
    final class Session {

        private record Read(String indicator, String where) {}

        private static final String MUNICIPALITIES = "";

        private final Actor actor;
        private final Map<Read, IndicatorCourse> read = new HashMap<>();

        private Session(Actor actor) {
            this.actor = actor;
        }

        /** What was reported for an area, and for those it may be compared with. */
        IndicatorCourse of(Indicator indicator, Area area) {
            boolean among = isAmongMunicipalities(area);
            return read.computeIfAbsent(
                    new Read(indicator.code(), among ? MUNICIPALITIES : area.code()),
                    key -> new IndicatorCourse(
                            indicator.unit(), values.all(actor, indicator.code(), among ? all() : query(area))));
        }

        private ObservationQuery all() {
            return ObservationQuery.all()
                    .at(AreaKind.MUNICIPALITY)
                    .on(Borders.NEWEST)
                    .approved();
        }

        /** What surveys tell of regions stands on the borders of the round. */
        private ObservationQuery query(Area area) {
            ObservationQuery own = ObservationQuery.all().inArea(area.code()).approved();
            boolean wide = area.kind() == AreaKind.REGION || area.kind() == AreaKind.COUNTRY;
            return wide
                    ? own
                    : own.on(areas.register().newestBorders(area.code()).orElse(Borders.NEWEST));
        }
    }

    Session begin(Actor actor) {
        return new Session(actor);
    }

    /** Whether an area is a municipality today. */
    boolean isAmongMunicipalities(Area area) {
        return area.kind() == AreaKind.MUNICIPALITY
                && areas.register().find(Borders.NEWEST, area.code()).isPresent();
    }
}
