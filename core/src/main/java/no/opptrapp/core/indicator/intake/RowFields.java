package no.opptrapp.core.indicator.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The fields of one row by name, read and checked; what is wrong is taken down. */
record RowFields(List<String> header, TableFile.Row row, Faults faults, AreaRegister register, Threshold threshold) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SHORT_CODE = Pattern.compile("\\d{3}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    String written(String name) {
        return row.field(header.indexOf(name));
    }

    void fault(String name, Text message) {
        String value = written(name);
        faults.add(new Fault(row.line(), header.indexOf(name) + 1, name, value.isEmpty() ? null : value, message));
    }

    /** The municipality; spreadsheets take the first zero off codes, which is forgiven. */
    Optional<String> municipality(String name, Borders borders) {
        String code = code(written(name));
        boolean known = register.find(borders, code)
                .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                .isPresent();
        if (!known) {
            fault(name, Text.of("intake.fault.municipality", code, Integer.toString(borders.year())));
        }
        return known ? Optional.of(code) : Optional.empty();
    }

    static String code(String written) {
        return SHORT_CODE.matcher(written).matches() ? "0" + written : written;
    }

    Optional<Year> year(String name) {
        return likely(name, Year.read(written(name)), "intake.fault.year");
    }

    Optional<Period> period(String name) {
        return likely(name, Period.read(written(name)), "intake.fault.period");
    }

    /** A period in a year that the program can say something about; others are slips of the pen. */
    private <P extends Period> Optional<P> likely(String name, Optional<P> period, String unreadable) {
        if (period.isEmpty()) {
            fault(name, Text.of(unreadable));
            return period;
        }
        int year = Entries.year(period.get());
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            fault(name, Text.of("intake.fault.year-outside"));
            return Optional.empty();
        }
        return period;
    }

    /** The status as files write it: {@code carried_forward} or {@code carriedForward}; empty means reported. */
    Optional<Status> status(String name) {
        String asked = written(name).replace("_", "").toLowerCase(Locale.ROOT);
        for (Status status : Status.values()) {
            if (status.written().toLowerCase(Locale.ROOT).equals(asked)) {
                return Optional.of(status);
            }
        }
        if (asked.isEmpty()) {
            return Optional.of(Status.REPORTED);
        }
        fault(name, Text.of("intake.fault.status"));
        return Optional.empty();
    }

    /**
     * What was found, in the unit of the indicator: a value where the status has one, and none where it has none. The one
     * place where values on their way in meet the rule that hides: it stands before anything is stored of them.
     */
    Optional<Finding> finding(String name, Indicator indicator, Status status) {
        String written = written(name);
        if (written.isEmpty() || written.equals("..") || written.equals(":")) {
            if (status.hasValue()) {
                fault(name, Text.of("intake.fault.no-value"));
                return Optional.empty();
            }
            return Optional.of(new Finding(null, null, null, status));
        }
        if (!status.hasValue()) {
            fault(name, Text.of("intake.fault.value-without-status"));
            return Optional.empty();
        }
        Optional<Double> number = number(name, indicator);
        String base = header.contains(Layout.BASE) ? written(Layout.BASE) : "";
        if (!base.isEmpty() && !COUNT.matcher(base).matches()) {
            fault(Layout.BASE, Text.of("intake.fault.base"));
            return Optional.empty();
        }
        if (base.isEmpty()) {
            if (indicator.guidance().disclosure() == Guidance.Disclosure.THRESHOLD) {
                fault(name, Text.of("intake.fault.base-needed", threshold.answers()));
                return Optional.empty();
            }
            return number.map(value -> new Finding(value, null, null, status));
        }
        return number.map(value -> known(value, Long.parseLong(base), indicator, status));
    }

    /** What rests on too few people is not kept anywhere. */
    private Finding known(double value, long base, Indicator indicator, Status status) {
        return indicator.guidance().disclosure() == Guidance.Disclosure.THRESHOLD && threshold.isTooFew(base)
                ? Finding.hidden(base)
                : new Finding(value, base, null, status);
    }

    private Optional<Double> number(String name, Indicator indicator) {
        String value = written(name);
        Text wrong = switch (indicator.unit()) {
            case YES_NO -> Text.of("intake.fault.yes-no");
            case PERCENT -> Text.of("intake.fault.percent");
            case MEAN_1_5 -> Text.of("intake.fault.mean");
            case PERSON_YEARS, PERSONS, PER_1000, PER_10000, FUNCTIONS -> Text.of("intake.fault.number");
        };
        @Nullable
        Double number = switch (indicator.unit()) {
            case YES_NO -> yesNo(value);
            case PERCENT -> within(value, 0, 100);
            case MEAN_1_5 -> within(value, 1, 5);
            case PERSON_YEARS, PERSONS, PER_1000, PER_10000, FUNCTIONS -> within(value, 0, Double.MAX_VALUE);
        };
        if (number == null) {
            fault(name, value.indexOf(CsvFile.BROKEN) >= 0 ? Text.of("exchange.broken-encoding") : wrong);
        }
        return Optional.ofNullable(number);
    }

    private static @Nullable Double yesNo(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "ja", "yes", "1" -> 1.0;
            case "nei", "no", "0" -> 0.0;
            default -> null;
        };
    }

    private static @Nullable Double within(String value, double low, double high) {
        if (!NUMBER.matcher(value).matches()) {
            return null;
        }
        double number = Double.parseDouble(value.replace(',', '.'));
        return number >= low && number <= high ? number : null;
    }
}
