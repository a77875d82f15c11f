package no.opptrapp.core.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ImportsTest {

    private static final ObservationQuery ALL = ObservationQuery.all();
    private static final Actor NATIONAL = actor("nasjonal", Role.NATIONAL, "NO");
    private static final Actor VESTLAND = actor("fylke46", Role.COORDINATOR, "46");
    private static final Actor BERGEN = actor("plan4601", Role.MANAGER, "4601");
    private static final Actor KINN = actor("plan4602", Role.MANAGER, "4602");
    private static final String PERSON_YEARS = "kommunenummer;aar;aarsverk_voksne;aarsverk_barn_unge;status\n";
    private static final String GENERAL = "indicator;area;borders;period;value;status\n";

    private final Imports imports;
    private final Approvals approvals;
    private final ObservationService observations;
    private final ValueService values;

    ImportsTest(
            Imports imports,
            Approvals approvals,
            ObservationService observations,
            ValueService values,
            SettableClock clock) {
        clock.set(Instant.parse("2040-03-01T11:00:00Z"));
        this.imports = imports;
        this.approvals = approvals;
        this.observations = observations;
        this.values = values;
    }

    @Test
    void takes_in_all_person_years_once_and_gives_the_published_totals() {
        assertThat(imports.take(NATIONAL, "person-years.csv", sample("person-years-2016-2023.csv")))
                .isInstanceOfSatisfying(ImportOutcome.Stored.class, stored -> {
                    assertThat(stored.layout()).isEqualTo(Layout.PERSON_YEARS);
                    assertThat(stored.accepted()).isEqualTo(2848);
                    assertThat(stored.duplicates()).isZero();
                });
        assertThat(imports.take(NATIONAL, "other.csv", sample("person-years-2016-2023.csv")))
                .isEqualTo(new ImportOutcome.Unchanged(2848));

        var national = values.all(NATIONAL, "PY_TOTAL", ALL.inArea("NO"));
        assertThat(national)
                .extracting(value -> value.finding().value())
                .startsWith(13_936.0, 14_633.0, 15_894.0, 16_399.0, 16_569.0);
        assertThat(national.get(4).parts().carriedForward()).isEqualTo(66);
        assertThat(values.all(BERGEN, "PY_TOTAL", ALL.inArea("1101"))).isEmpty();
    }

    @Test
    void takes_in_what_municipalities_say_of_themselves() {
        assertThat(imports.take(NATIONAL, "self-report.csv", sample("self-report-2016-2023.csv")))
                .isInstanceOf(ImportOutcome.Stored.class);

        List<Observation> services = observed(NATIONAL, "P01", ALL.inArea("0301"));
        assertThat(services).hasSize(8);
        assertThat(services.getFirst().finding().value()).isEqualTo(1.0);
        assertThat(observed(NATIONAL, "H07", ALL.inYear(2016).inArea("0301"))
                        .getFirst()
                        .finding()
                        .value())
                .isEqualTo(3.0);
        assertThat(observed(NATIONAL, "P01", ALL))
                .extracting(each -> each.finding().status())
                .contains(Status.MISSING);
    }

    @Test
    void names_line_column_and_value_of_every_fault_and_stores_nothing() {
        String file =
                PERSON_YEARS + "9999;2031;1,0;1,0;reported\n4601;20x1;1,0;1,0;reported\n4601;2031;mange;1,0;reported\n"
                        + "4602;2031;;1,0;reported\n4602;2032;1,0;1,0;kanskje\n";

        ImportOutcome.Refused refused = refused(imports.take(NATIONAL, "faults.csv", stream(file)));

        assertThat(refused.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.field() + " " + fault.value())
                .containsExactly(
                        "2 1 kommunenummer 9999",
                        "3 2 aar 20x1",
                        "4 3 aarsverk_voksne mange",
                        "5 3 aarsverk_voksne null",
                        "6 5 status kanskje");
        for (Language language : Language.values()) {
            assertThat(refused.faults())
                    .allSatisfy(fault -> assertThat(said(fault, language)).doesNotContain("intake."));
        }
        assertThat(observed(NATIONAL, "PY_TOTAL", ALL.inYear(2031))).isEmpty();
    }

    @Test
    void knows_no_typed_rates_and_no_columns_of_other_files() {
        assertThat(faults(GENERAL + "R01;4601;2024;2031;2,5;reported\nX99;4601;2024;2031;1;reported\n"))
                .extracting(Fault::field)
                .containsExactly("indicator", "indicator");
        assertThat(faults("kommunenummer;aar;P01;humør\n4601;2031;ja;god\n"))
                .extracting(Fault::value)
                .containsExactly("humør");
        assertThat(faults("a;b\n1;2\n")).hasSize(1);
        assertThat(faults("")).hasSize(1);
    }

    @Test
    void a_value_twice_in_a_file_is_a_fault_on_the_second_line() {
        assertThat(faults(GENERAL + "PY_TOTAL;4601;2024;2033;10;reported\nPY_TOTAL;4601;2024;2033;11;reported\n"))
                .extracting(Fault::line)
                .containsExactly(3L);
    }

    @Test
    void everybody_brings_values_of_the_own_areas_only() {
        String file = GENERAL + "PY_TOTAL;4601;2024;2034;100;reported\nPY_TOTAL;4602;2024;2034;10;reported\n";

        assertThat(refused(imports.take(BERGEN, "own.csv", stream(file))).faults())
                .extracting(Fault::line)
                .containsExactly(3L);
        assertThat(imports.take(VESTLAND, "own.csv", stream(file))).isInstanceOf(ImportOutcome.Stored.class);
        assertThat(observed(BERGEN, "PY_TOTAL", ALL.inYear(2034)))
                .extracting(each -> each.key().area())
                .containsExactly("4601");
        assertThatThrownBy(() -> imports.take(Actor.reader(Language.NB), "x", stream(file)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void an_approved_year_is_locked_until_it_is_opened_again_with_a_reason() {
        AreaYear year = new AreaYear("4602", 2035);
        String first = GENERAL + "PY_TOTAL;4602;2024;2035;10;reported\n";
        String other = GENERAL + "PY_TOTAL;4602;2024;2035;12;reported\n";
        imports.take(KINN, "a.csv", stream(first));
        assertThatThrownBy(() -> approvals.approve(BERGEN, List.of(year))).isInstanceOf(NotInScope.class);
        assertThat(approvals.approve(KINN, List.of(year))).isEqualTo(1);
        assertThat(approvals.approve(KINN, List.of(year))).isZero();

        assertThat(refused(imports.take(KINN, "b.csv", stream(other))).faults())
                .extracting(fault -> said(fault, Language.NB))
                .containsExactly("Tallene for 2035 er godkjent. Åpne året igjen før du endrer dem.");
        assertThatThrownBy(() -> approvals.reopen(KINN, year, "Feil\u202e"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(approvals.reopen(KINN, year, "Feil i lønnssystemet")).isTrue();
        assertThat(imports.take(KINN, "b.csv", stream(other))).isInstanceOf(ImportOutcome.Stored.class);
        assertThat(observed(BERGEN, "PY_TOTAL", ALL.inYear(2035))
                        .getFirst()
                        .finding()
                        .value())
                .isEqualTo(10.0);
        assertThat(observed(KINN, "PY_TOTAL", ALL.inYear(2035))
                        .getFirst()
                        .finding()
                        .value())
                .isEqualTo(12.0);
        approvals.approve(KINN, List.of(year));
        assertThat(observed(BERGEN, "PY_TOTAL", ALL.inYear(2035))
                        .getFirst()
                        .finding()
                        .value())
                .isEqualTo(12.0);
    }

    @Test
    void an_approved_year_is_locked_under_every_code_of_the_same_ground() {
        AreaYear kinn = new AreaYear("4602", 2014);
        String row = GENERAL + "PY_HIGHER_ED;4602;2024;2014;";
        stored(imports.take(KINN, "kinn.csv", stream(row + "10;reported\n")));
        String flora = GENERAL + "PY_HIGHER_ED;1401;2019;2014;5;reported\n";
        approvals.approve(KINN, List.of(kinn));

        assertThat(refused(imports.take(NATIONAL, "flora.csv", stream(flora))).faults())
                .extracting(fault -> said(fault, Language.NB))
                .containsExactly("Tallene for 2014 er godkjent under kommunenummer 4602, som gjelder det samme området."
                        + " Åpne året igjen der før du endrer dem.");

        approvals.reopen(KINN, kinn, "Flora mangler");
        stored(imports.take(KINN, "kinn-1.csv", stream(row + ";missing\n")));
        stored(imports.take(NATIONAL, "flora.csv", stream(flora)));
        approvals.approve(NATIONAL, List.of(new AreaYear("1401", 2014)));
        assertThat(refused(imports.take(KINN, "kinn-2.csv", stream(row + "12;reported\n")))
                        .faults())
                .hasSize(1);
    }

    @Test
    void a_part_that_no_longer_fits_its_sum_is_refused_although_the_sum_is_not_in_the_file() {
        stored(imports.take(
                NATIONAL,
                "whole.csv",
                stream(GENERAL + "PY_TOTAL;4602;2024;2031;10;reported\nPY_ADULT;4602;2024;2031;7;reported\n"
                        + "PY_CHILD;4602;2024;2031;3;reported\n")));

        assertThat(refused(imports.take(NATIONAL, "part.csv", stream(GENERAL + "PY_ADULT;4602;2024;2031;5;reported\n")))
                        .faults())
                .extracting(fault -> fault.line() + ": " + said(fault, Language.NB))
                .containsExactly("2: Delene PY_ADULT + PY_CHILD blir til sammen 8,0, men PY_TOTAL er 10,0. Rett delene,"
                        + " eller ta med summen i samme fil.");
        stored(imports.take(
                NATIONAL,
                "both.csv",
                stream(GENERAL + "PY_ADULT;4602;2024;2031;5;reported\nPY_TOTAL;4602;2024;2031;8;reported\n")));
    }

    @Test
    void a_jump_from_last_year_is_seen_across_borders() {
        stored(imports.take(NATIONAL, "before.csv", stream(GENERAL + "PY_ADULT;1201;2019;2013;100;reported\n")));

        assertThat(imports.take(NATIONAL, "after.csv", stream(GENERAL + "PY_ADULT;4601;2024;2014;300;reported\n")))
                .isInstanceOfSatisfying(
                        ImportOutcome.Stored.class,
                        taken -> assertThat(taken.warnings())
                                .extracting(fault -> said(fault, Language.NB))
                                .containsExactly("Verdien 300,0 er langt fra 100,0 i 2013. Se om den stemmer."));
    }

    @Test
    void undoing_brings_back_what_held_before_while_nothing_rests_on_it() {
        String first = GENERAL + "PY_TOTAL;4602;2024;2036;10;reported\n";
        String second = GENERAL + "PY_TOTAL;4602;2024;2036;12;reported\nPY_TOTAL;4601;2024;2036;9;reported\n";
        UUID one = stored(imports.take(VESTLAND, "one.csv", stream(first)));
        UUID two = stored(imports.take(VESTLAND, "two.csv", stream(second)));

        assertThat(imports.hindrances(VESTLAND, Set.of(one, two))).isEqualTo(Map.of(one, Hindrance.CHANGED));
        assertThat(imports.undo(VESTLAND, one)).isEqualTo(new UndoOutcome.BuiltUpon(Hindrance.CHANGED));
        assertThatThrownBy(() -> imports.undo(KINN, two)).isInstanceOf(NotInScope.class);
        assertThat(imports.undo(VESTLAND, two)).isEqualTo(new UndoOutcome.Undone(2));
        assertThat(imports.undo(VESTLAND, two)).isEqualTo(new UndoOutcome.UndoneBefore());
        assertThat(observed(VESTLAND, "PY_TOTAL", ALL.inYear(2036)))
                .extracting(each -> each.finding().value())
                .containsExactly(null, 10.0);
        assertThat(imports.take(VESTLAND, "two.csv", stream(second))).isInstanceOf(ImportOutcome.Stored.class);
    }

    @Test
    void a_file_sent_again_after_a_wrong_one_puts_its_values_back() {
        String right = GENERAL + "PY_HIGHER_ED;4601;2024;2036;300;reported\n";
        stored(imports.take(BERGEN, "right.csv", stream(right)));
        stored(imports.take(BERGEN, "wrong.csv", stream(GENERAL + "PY_HIGHER_ED;4601;2024;2036;310;reported\n")));
        stored(imports.take(BERGEN, "right.csv", stream(right)));

        assertThat(observed(BERGEN, "PY_HIGHER_ED", ALL.inYear(2036)))
                .extracting(each -> each.finding().value())
                .containsExactly(300.0);
        assertThat(imports.take(BERGEN, "right.csv", stream(right))).isEqualTo(new ImportOutcome.Unchanged(1));
    }

    @Test
    void what_rests_on_too_few_people_is_never_stored() {
        String header = "indicator;area;borders;period;value;status;base\n";
        String file = header
                + "O01;4601;2024;2037;25,0;reported;4\n"
                + "O01;4602;2024;2037;60,0;reported;5\n"
                + "PY_TOTAL;4602;2024;2037;11,5;reported;\n";
        stored(imports.take(NATIONAL, "boliger.csv", stream(file)));

        assertThat(observed(NATIONAL, "O01", ALL.inYear(2037)))
                .extracting(Observation::finding)
                .containsExactly(Finding.hidden(4), Finding.reported(60, 5, null));
        assertThat(imports.take(NATIONAL, "boliger.csv", stream(file))).isInstanceOf(ImportOutcome.Unchanged.class);
        assertThat(imports.take(NATIONAL, "uten.csv", stream(GENERAL + "A03;4601;2024;2037;25,0;reported\n")))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> said(fault, Language.NB))
                                .singleElement()
                                .asString()
                                .contains("base"));
        assertThat(imports.take(NATIONAL, "feil.csv", stream(header + "O01;4601;2024;2037;25,0;reported;0\n")))
                .isInstanceOf(ImportOutcome.Refused.class);
        assertThat(imports.take(NATIONAL, "skjema.csv", stream("kommunenummer;aar;O01\n4601;2037;25\n")))
                .isInstanceOf(ImportOutcome.Refused.class);
    }

    @Test
    void rules_warn_of_a_jump_and_stop_a_sum_that_does_not_add_up() {
        imports.take(NATIONAL, "before.csv", stream(PERSON_YEARS + "4614;2024;10,0;5,0;reported\n"));

        assertThat(imports.take(NATIONAL, "jump.csv", stream(PERSON_YEARS + "4614;2025;40,0;5,0;reported\n")))
                .isInstanceOfSatisfying(ImportOutcome.Stored.class, stored -> {
                    assertThat(stored.warningCount()).isEqualTo(2);
                    assertThat(said(stored.warnings().getFirst(), Language.NB)).contains("40,0", "10,0");
                });
        assertThat(faults(GENERAL + "PY_TOTAL;4614;2024;2025;60;corrected\n"))
                .extracting(fault -> said(fault, Language.NN))
                .containsExactly("Verdien 60,0 er ikkje lik summen 45,0 av PY_ADULT + PY_CHILD.");
    }

    @Test
    void a_workbook_says_the_same_as_the_csv_also_when_codes_became_numbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet sheet = new Spreadsheet(out)) {
            sheet.sheet("Årsverk");
            sheet.row(Arrays.asList("kommunenummer", "aar", "aarsverk_voksne", "aarsverk_barn_unge", "status"));
            sheet.row(Arrays.asList(301, 2029, 1041.6, 254.7, "reported"));
            sheet.row(Arrays.asList("1101", 2029, 46.2, 13.7, "carried_forward"));
        }

        assertThat(imports.take(NATIONAL, "a.xlsx", new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(ImportOutcome.Stored.class);
        assertThat(observed(NATIONAL, "PY_TOTAL", ALL.inYear(2029)))
                .extracting(each -> each.key().area() + " " + each.finding().value() + " "
                        + each.finding().status())
                .containsExactly("0301 1296.3 REPORTED", "1101 59.9 CARRIED_FORWARD");
        byte[] broken = Arrays.copyOf(out.toByteArray(), out.size() / 2);
        assertThat(refused(imports.take(NATIONAL, "b.xlsx", new ByteArrayInputStream(broken)))
                        .faults())
                .hasSize(1);
    }

    @Test
    void knows_no_years_that_nobody_reports_for() {
        assertThat(faults(GENERAL + "PY_TOTAL;4601;2024;9999;5;reported\nPY_TOTAL;4601;2024;1899-T1;5;reported\n"))
                .extracting(fault -> fault.field() + " " + said(fault, Language.NB))
                .containsOnly("period Året må være fra 1900 til 2100.");
    }

    @Test
    void faults_of_a_line_come_in_the_order_of_its_columns() {
        assertThat(faults(GENERAL + "PY_TOTAL;4601;2024;snart;mange;kanskje\nX99;9999;2024;2031;5;reported\n"))
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly("2 4", "2 6", "3 1", "3 2");
        assertThat(faults(PERSON_YEARS + "9999;2031;mange;mange;kanskje\n"))
                .extracting(Fault::column)
                .isSorted();
    }

    private List<Fault> faults(String file) {
        return refused(imports.take(NATIONAL, "file.csv", stream(file))).faults();
    }

    private static ImportOutcome.Refused refused(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        return (ImportOutcome.Refused) outcome;
    }

    private static UUID stored(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Stored.class);
        return ((ImportOutcome.Stored) outcome).id();
    }

    private List<Observation> observed(Actor actor, String indicator, ObservationQuery query) {
        return observations
                .find(actor, query.ofIndicator(indicator), Optional.empty(), ObservationService.LIMIT)
                .items();
    }

    private static String said(Fault fault, Language language) {
        return Texts.in(language).say(fault.message());
    }

    private static InputStream sample(String name) {
        return Objects.requireNonNull(
                ImportsTest.class.getResourceAsStream("/no/opptrapp/core/indicator/" + name), name);
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Actor actor(String name, Role role, String area) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, role, Set.of(area), Language.NB);
    }
}
