package no.opptrapp.planning.county;

import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/** Where on the staff door that stands which is counted. */
final class CountyPages {

    private CountyPages() {}

    static String of(CountyRow row, CallReason why) {
        return switch (why) {
            case SEVERE_NEED, NEED, STILL_REPORTED -> list("gaps", row, null);
            case LATE_MEASURE, FOLLOW_UP, NO_CONTACT -> sheet(row);
            case LOW_PERSON_YEARS -> low(row);
            case NOT_REPORTED -> personYears(row);
            case LOW_READINESS -> readiness(row);
            case NOT_APPROVED -> "values/" + row.code();
        };
    }

    /** The page of the municipality itself: its late measures by name, and the notes of calls. */
    static String sheet(CountyRow row) {
        return "county/" + row.code();
    }

    static String personYears(CountyRow row) {
        return "values/" + row.code() + "/of/" + CountyService.PERSON_YEARS;
    }

    /** Its person-years among those of the KOSTRA group: place, median and quartiles, as they were worked out. */
    static String amongPeers(CountyRow row, Period period, Borders borders) {
        return "compare?indicator=" + CountyService.PERSON_YEARS
                + "&year=" + period.lastDay().getYear()
                + "&area=" + row.code()
                + "&peers=" + Peers.KOSTRA.written()
                + "&borders=" + borders.year();
    }

    /** The same in the year that made them low. */
    private static String low(CountyRow row) {
        ObservationKey last = row.low().getLast().observation().key();
        return amongPeers(row, last.period(), last.borders());
    }

    /** The measures that should have been done. */
    static String late(CountyRow row, @Nullable String planArea) {
        return list("measures", row, planArea) + "&late=1";
    }

    /** What of the checklist is in place, and what is not. */
    static String readiness(CountyRow row) {
        return "continuity/checklist?area=" + row.code();
    }

    /** @param list {@code needs}, {@code gaps} or {@code measures} */
    static String list(String list, CountyRow row, @Nullable String planArea) {
        return list + "?area=" + row.code() + (planArea == null ? "" : "&planArea=" + planArea);
    }
}
