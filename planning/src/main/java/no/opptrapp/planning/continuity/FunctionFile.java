package no.opptrapp.planning.continuity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import org.jspecify.annotations.Nullable;

/** Reads a file of functions: a row for each competence that a function needs. */
final class FunctionFile {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,4}([.,]\\d{1,2}0*)?");

    /** What a spreadsheet has added up: its last digits are nobody's, and stand nowhere on its page. */
    private static final Pattern ADDED_UP = Pattern.compile("-?\\d{1,4}[.]\\d{11,}");

    private static final int SHOWN_DECIMALS = 10;

    private final Faults faults;
    private final Map<FunctionColumn, Integer> places = new LinkedHashMap<>();
    private final Map<String, Read> functions = new LinkedHashMap<>();
    private final Set<String> competences = new HashSet<>();
    private final boolean workbook;
    private List<String> headings = List.of();
    private boolean tooMany;
    private boolean tooManyCompetences;

    private FunctionFile(Faults faults, boolean workbook) {
        this.faults = faults;
        this.workbook = workbook;
    }

    /** A function on its way in. */
    private record Read(String name, Criticality criticality, List<Staffing> staffing) {}

    /**
     * The functions in the order of the file; what is wrong is taken down, and then they are not whole.
     *
     * @throws no.opptrapp.core.exchange.FileRefused when a limit is passed or the file is broken
     */
    static List<FunctionDraft> read(SpooledFile spooled, Faults faults) {
        try (TableFile file = TableFile.open(spooled.open(), CsvLimits.CONTRACT)) {
            FunctionFile reading = new FunctionFile(faults, !(file instanceof TableFile.Csv));
            reading.header(file.header());
            if (!faults.none()) {
                return List.of();
            }
            for (TableFile.Row row = file.next(); row != null; row = file.next()) {
                reading.row(row);
            }
            if (reading.functions.isEmpty() && faults.none()) {
                faults.add(Fault.ofLine(1, Text.of("continuity.fault.no_functions")));
            }
            return reading.drafts();
        }
    }

    private List<FunctionDraft> drafts() {
        return functions.values().stream()
                .map(each -> FunctionDraft.of(each.name(), each.criticality(), each.staffing()))
                .toList();
    }

    private void header(List<String> names) {
        headings = names;
        if (names.isEmpty()) {
            faults.add(Fault.ofLine(1, Text.of("exchange.empty-file")));
            return;
        }
        for (int i = 0; i < names.size(); i++) {
            String heading = names.get(i);
            FunctionColumn column = FunctionColumn.of(heading).orElse(null);
            if (column == null) {
                faults.add(new Fault(1, i + 1, heading, heading, Text.of("exchange.unknown-column", heading)));
            } else if (places.putIfAbsent(column, i) != null) {
                faults.add(new Fault(1, i + 1, heading, heading, Text.of("exchange.repeated-column", heading)));
            }
        }
        for (FunctionColumn column : FunctionColumn.values()) {
            if (!places.containsKey(column)) {
                faults.add(new Fault(1, null, column.code(), null, Text.of("exchange.missing-column", column.code())));
            }
        }
    }

    private void row(TableFile.Row row) {
        if (row.fields().size() > headings.size()) {
            faults.add(Fault.ofLine(
                    row.line(), Text.of("exchange.column-count", row.fields().size(), headings.size())));
            return;
        }
        String name = words(row, FunctionColumn.FUNCTION);
        String competence = words(row, FunctionColumn.COMPETENCE);
        Criticality criticality = criticality(row);
        BigDecimal normal = amount(row, FunctionColumn.NORMAL);
        BigDecimal minimum = amount(row, FunctionColumn.MINIMUM);
        if (name.isEmpty() || competence.isEmpty() || criticality == null || normal == null || minimum == null) {
            return;
        }
        Read known = functions.get(PlanPolicy.key(name));
        if (known == null) {
            begin(
                    row,
                    new Read(name, criticality, new ArrayList<>(List.of(new Staffing(competence, normal, minimum)))),
                    competence);
        } else if (known.criticality() != criticality) {
            fault(
                    row,
                    FunctionColumn.CRITICALITY,
                    Text.of(
                            "continuity.fault.criticality_differs",
                            name,
                            known.criticality().name()));
        } else if (known.staffing().stream()
                .anyMatch(each -> PlanPolicy.key(each.competence()).equals(PlanPolicy.key(competence)))) {
            fault(row, FunctionColumn.COMPETENCE, Text.of("continuity.fault.competence_twice", competence));
        } else if (hasRoom(row, competence)) {
            known.staffing().add(new Staffing(competence, normal, minimum));
        }
    }

    private void begin(TableFile.Row row, Read function, String competence) {
        if (functions.size() == PlanPolicy.MOST_FUNCTIONS) {
            if (!tooMany) {
                fault(row, FunctionColumn.FUNCTION, Text.of("continuity.fault.functions", PlanPolicy.MOST_FUNCTIONS));
                tooMany = true;
            }
            return;
        }
        if (hasRoom(row, competence)) {
            functions.put(PlanPolicy.key(function.name()), function);
        }
    }

    /** Whether the plan may name the competence; that it is one too many is told once, however many follow. */
    private boolean hasRoom(TableFile.Row row, String competence) {
        String key = PlanPolicy.key(competence);
        if (competences.contains(key)) {
            return true;
        }
        if (competences.size() < PlanPolicy.MOST_COMPETENCES) {
            competences.add(key);
            return true;
        }
        if (!tooManyCompetences) {
            fault(row, FunctionColumn.COMPETENCE, Text.of("continuity.fault.competences", PlanPolicy.MOST_COMPETENCES));
            tooManyCompetences = true;
        }
        return false;
    }

    /** Empty when there is something wrong with it. */
    private String words(TableFile.Row row, FunctionColumn column) {
        String cell = withoutGuard(cell(row, column));
        Text wrong = cell.isEmpty()
                ? Text.of("continuity.fault.missing")
                : cell.indexOf(CsvFile.BROKEN) >= 0
                        ? Text.of("exchange.broken-encoding")
                        : cell.length() > PlanPolicy.LONGEST_LINE
                                ? Text.of("continuity.fault.long", PlanPolicy.LONGEST_LINE)
                                : cell.lines().count() > 1
                                        ? Text.of("continuity.fault.lines")
                                        : UnseenCharacters.fault(cell).orElse(null);
        if (wrong != null) {
            fault(row, column, wrong);
            return "";
        }
        return cell;
    }

    private @Nullable Criticality criticality(TableFile.Row row) {
        Criticality criticality =
                Criticality.of(cell(row, FunctionColumn.CRITICALITY)).orElse(null);
        if (criticality == null) {
            fault(row, FunctionColumn.CRITICALITY, Text.of("continuity.fault.criticality"));
        }
        return criticality;
    }

    private @Nullable BigDecimal amount(TableFile.Row row, FunctionColumn column) {
        String cell = shown(cell(row, column));
        if (!AMOUNT.matcher(cell).matches()) {
            fault(row, column, Text.of("continuity.fault.amount"));
            return null;
        }
        return new BigDecimal(cell.replace(',', '.'));
    }

    /** The amount as a workbook shows it: 2.3 where 2.3000000000000003 is kept. */
    private String shown(String cell) {
        return workbook && ADDED_UP.matcher(cell).matches()
                ? new BigDecimal(cell)
                        .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                : cell;
    }

    /** Files for people have an apostrophe before words that a spreadsheet would run; it is none of the words. */
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private int place(FunctionColumn column) {
        return Objects.requireNonNull(places.get(column), column.code());
    }

    private String cell(TableFile.Row row, FunctionColumn column) {
        return row.field(place(column));
    }

    private void fault(TableFile.Row row, FunctionColumn column, Text message) {
        int place = place(column);
        String value = row.field(place);
        faults.add(new Fault(row.line(), place + 1, headings.get(place), value.isEmpty() ? null : value, message));
    }
}
