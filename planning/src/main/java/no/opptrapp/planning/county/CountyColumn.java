package no.opptrapp.planning.county;

import java.time.LocalDate;
import java.util.Locale;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.PlaceAmongPeers;
import no.opptrapp.core.exchange.CsvForPeople;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.gap.GapKind;
import org.jspecify.annotations.Nullable;

/**
 * What is told of each municipality beside its name, in the order of the page and the file. Whoever counts something
 * more of municipalities adds it here, and it stands on both; the page shows {@link #STATUS} beside the value it is of.
 */
public enum CountyColumn {
    /** Per 1,000 inhabitants. */
    PERSON_YEARS(true) {
        @Override
        public @Nullable Object value(CountyRow row) {
            Double value = row.personYears().finding().value();
            return value == null ? null : CsvForPeople.rounded(value, Unit.PER_1000.decimals());
        }

        @Override
        public String shown(CountyTable table, CountyRow row, Texts texts) {
            return Display.of(table.indicator(), row.personYears().finding(), texts);
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.personYears(row);
        }
    },
    /** Whether that was reported for the year, was used again, or is missing. */
    STATUS(false) {
        @Override
        public Object value(CountyRow row) {
            return row.personYears().finding().status().label();
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.personYears(row);
        }
    },
    /** Its place in the KOSTRA group, where a place says something. */
    PLACE(true) {
        @Override
        public @Nullable Object value(CountyRow row) {
            PlaceAmongPeers standing = row.personYears().standing();
            return standing == null ? null : standing.rank();
        }

        @Override
        public String shown(CountyTable table, CountyRow row, Texts texts) {
            PlaceAmongPeers standing = row.personYears().standing();
            return standing == null
                    ? NONE
                    : texts.say("county.place", standing.rank(), standing.of(), standing.group());
        }

        @Override
        public String brief(CountyTable table, CountyRow row, Texts texts) {
            PlaceAmongPeers standing = row.personYears().standing();
            return standing == null ? NONE : texts.say("county.place.brief", standing.rank(), standing.of());
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.amongPeers(row, table.period(), Borders.NEWEST);
        }
    },
    NEEDS(true) {
        @Override
        public Object value(CountyRow row) {
            return row.count().needs();
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.list("needs", row, planArea);
        }
    },
    /** Severity of the gravest. */
    WORST(true) {
        @Override
        public @Nullable Object value(CountyRow row) {
            int worst = row.count().worst();
            return worst == 0 ? null : worst;
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.list("needs", row, planArea);
        }
    },
    /** Needs without a measure. */
    BARE(true) {
        @Override
        public Text heading() {
            return GapKind.NEED_WITHOUT_MEASURE.label();
        }

        @Override
        public Object value(CountyRow row) {
            return row.count().bare();
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.list("gaps", row, planArea);
        }
    },
    STILL_REPORTED(true) {
        @Override
        public Text heading() {
            return GapKind.DONE_BUT_STILL_REPORTED.label();
        }

        @Override
        public Object value(CountyRow row) {
            return row.count().stillReported();
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.list("gaps", row, planArea);
        }
    },
    /** Measures without a need. */
    UNLINKED(true) {
        @Override
        public Text heading() {
            return GapKind.MEASURE_WITHOUT_NEED.label();
        }

        @Override
        public Object value(CountyRow row) {
            return row.count().unlinked();
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.list("gaps", row, planArea);
        }
    },
    /** Measures planned or under way. */
    MEASURES(true) {
        @Override
        public Object value(CountyRow row) {
            return row.count().measures();
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.list("measures", row, planArea);
        }
    },
    /** Those of them that should have been done. */
    LATE(true) {
        @Override
        public Object value(CountyRow row) {
            return row.count().late();
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.late(row, planArea);
        }
    },
    /** How ready it is to keep services running when many are absent, in percent. */
    READINESS(true) {
        @Override
        public @Nullable Object value(CountyRow row) {
            PublishedReadiness readiness = row.readiness();
            return readiness == null ? null : CsvForPeople.rounded(readiness.percent(), Unit.PERCENT.decimals());
        }

        @Override
        public String shown(CountyTable table, CountyRow row, Texts texts) {
            PublishedReadiness readiness = row.readiness();
            return readiness == null ? NONE : texts.say(Amount.percent(readiness.percent()));
        }

        @Override
        public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
            return CountyPages.readiness(row);
        }
    },
    LAST_CALL(false) {
        @Override
        public @Nullable Object value(CountyRow row) {
            return row.calls().last();
        }
    },
    FOLLOW_UP(false) {
        @Override
        public @Nullable Object value(CountyRow row) {
            return row.calls().followUpOn();
        }
    };

    private static final String NONE = "–";

    private final boolean numeric;

    CountyColumn(boolean numeric) {
        this.numeric = numeric;
    }

    /** Whether it is set as numbers are. */
    public boolean numeric() {
        return numeric;
    }

    /** What people read above it. */
    public Text heading() {
        return Text.of("county.column." + name().toLowerCase(Locale.ROOT));
    }

    /** The same in a word or two, for a table that shows many columns at once. */
    public Text briefHeading() {
        return Text.of("county.brief." + name().toLowerCase(Locale.ROOT));
    }

    /** What files hold and rows are ordered by: a number, a day or a text; null where there is nothing. */
    public abstract @Nullable Object value(CountyRow row);

    /** What people read; a dash where there is nothing. */
    public String shown(CountyTable table, CountyRow row, Texts texts) {
        return switch (value(row)) {
            case null -> NONE;
            case Text text -> texts.say(text);
            case LocalDate day -> Days.written(day, texts.language());
            case Integer count -> texts.say(Amount.count(count));
            case Object other -> throw new IllegalStateException("No words for " + other);
        };
    }

    /** The same as short as it can be understood beside the others of its column. */
    public String brief(CountyTable table, CountyRow row, Texts texts) {
        return shown(table, row, texts);
    }

    /**
     * Where on the staff door that stands which is counted.
     *
     * @param planArea the plan area that is shown alone; null for all
     */
    public String page(CountyTable table, CountyRow row, @Nullable String planArea) {
        return CountyPages.sheet(row);
    }
}
