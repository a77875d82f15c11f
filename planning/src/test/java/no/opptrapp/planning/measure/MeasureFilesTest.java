package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.Spreadsheet;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
class MeasureFilesTest {

    private static final String HEADER = "Tittel;Planområde;Målgruppe;Status;Start;Kroner\n";

    private final MeasureFiles files;
    private final MeasureService measures;

    MeasureFilesTest(MeasureFiles files, MeasureService measures) {
        this.files = files;
        this.measures = measures;
    }

    @Test
    void takes_in_words_as_people_write_them_and_the_same_file_only_once() {
        Actor kinn = People.manager("4602");
        String file = HEADER
                + "Nalokson til flere;Tilgjengelig, variert og helhetlig tjenesteapparat;Brukere;I gang;15.3.2026;1 250 000,50\n"
                + "Pårørendegruppe;PARORENDE;pårørende;;;\n";

        assertThat(take(kinn, "4602", file)).isEqualTo(new FileOutcome.Taken(2, 0, 0));
        assertThat(all(kinn, "4602")).first().satisfies(first -> {
            assertThat(first.facts().planArea()).isEqualTo("TILGANG");
            assertThat(first.facts().status()).isEqualTo(MeasureStatus.UNDER_WAY);
            assertThat(first.facts().schedule().startsOn()).isEqualTo(LocalDate.of(2026, 3, 15));
            assertThat(first.facts().effort().money()).isEqualByComparingTo("1250000.50");
        });
        assertThat(take(kinn, "4602", file)).isEqualTo(new FileOutcome.Taken(0, 0, 2));
        assertThat(all(kinn, "4602")).hasSize(2);
    }

    @Test
    void goes_out_and_in_again_and_changes_only_what_was_changed() throws IOException {
        Actor bergen = People.manager("4601");
        for (String title : List.of("=Formel", "Tiltak to")) {
            measures.make(bergen, "4601", SampleMeasures.group(title));
        }
        for (Language language : Language.values()) {
            String csv = csv(bergen.reading(language), "4601");
            assertThat(take(bergen, "4601", csv)).as(csv).isEqualTo(new FileOutcome.Taken(0, 0, 2));
        }
        String edited =
                csv(bergen, "4601").replace("Tiltak to", "Tiltak to, større").replace(";250000;", ";300000;");
        assertThat(take(bergen, "4601", edited)).isEqualTo(new FileOutcome.Taken(0, 2, 0));
        assertThat(all(bergen, "4601"))
                .extracting(each ->
                        each.facts().title() + " " + each.facts().effort().money())
                .containsExactly("=Formel 300000", "Tiltak to, større 300000");

        String late = edited.replace("300000", "400000");
        assertThat(faults(take(bergen, "4601", late)))
                .extracting(fault -> fault.line() + " " + fault.field())
                .containsExactly("2 Kroner", "3 Kroner");
        assertThat(Texts.in(Language.NB)
                        .say(faults(take(bergen, "4601", late)).getFirst().message()))
                .as("both versions")
                .contains("MANAGER of 4601 endret", "«300000» (versjon 2)", "«400000»");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void words_with_an_apostrophe_of_their_own_come_in_as_they_went_out(TableKind kind) throws IOException {
        Actor fedje = People.manager("4633");
        Set<String> titles = Set.of("'=Ikke formel", "''-Heller ikke", "=Formel", "'Sitat'");
        if (all(fedje, "4633").isEmpty()) {
            titles.forEach(title -> measures.make(fedje, "4633", SampleMeasures.group(title)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(fedje, MeasureQuery.of("4633"), kind, out);
        assertThat(files.take(fedje, "4633", new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(new FileOutcome.Taken(0, 0, titles.size()));
    }

    @Test
    void a_list_of_several_pages_goes_out_whole_and_each_measure_once() throws IOException {
        Actor modalen = People.manager("4629");
        String rows = IntStream.range(0, 1_201)
                .mapToObj(number -> "Tiltak " + number + ";BRUKER;USERS\n")
                .collect(Collectors.joining());
        assertThat(take(modalen, "4629", "title;planArea;targetGroup\n" + rows))
                .isEqualTo(new FileOutcome.Taken(1_201, 0, 0));

        assertThat(csv(modalen, "4629").lines().skip(1).map(line -> line.split(";")[0]))
                .hasSize(1_201)
                .doesNotHaveDuplicates();
    }

    @Test
    void takes_in_what_a_spreadsheet_wrote() throws IOException {
        Actor askoy = People.manager("4627");
        measures.make(askoy, "4627", SampleMeasures.group("I regneark"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(askoy, MeasureQuery.of("4627"), TableKind.XLSX, out);
        assertThat(files.take(askoy, "4627", new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(new FileOutcome.Taken(0, 0, 1));

        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (Spreadsheet workbook = new Spreadsheet(made)) {
            workbook.sheet("Plan");
            workbook.heading(List.of("title", "planArea", "targetGroup", "startsOn", "personYears"));
            workbook.row(List.of("Datoer som tall", "BRUKER", "USERS", 46096, 1.5));
        }
        assertThat(files.take(askoy, "4627", new ByteArrayInputStream(made.toByteArray())))
                .isEqualTo(new FileOutcome.Taken(1, 0, 0));
        assertThat(all(askoy, "4627").getLast().facts().schedule().startsOn()).isEqualTo(LocalDate.of(2026, 3, 15));
    }

    @Test
    void names_line_column_and_value_of_every_fault_and_stores_nothing() {
        Actor stord = People.manager("4614");
        String file = "Tittel;Planområde;Målgruppe;Status;Start;Kroner;Område\n"
                + "Riktig;PARORENDE;Brukere;Idé;;;\n"
                + ";PARORENDE;Brukere;Idé;;;\n"
                + "Feil område;PARORENDE;Brukere;Idé;;;0301\n"
                + "Feil ord;PARORENDE;Katter;Snart;;;\n"
                + "Feil tall;PARORENDE;Brukere;Idé;våren;mye;4614\n"
                + "Riktig;PARORENDE;Brukere;Idé;;;\n"
                + "For lang;PARORENDE;Brukere;Idé;;;;x\n";

        List<Fault> faults = faults(take(stord, "4614", file));

        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.value())
                .containsExactlyInAnyOrder(
                        "3 1 null",
                        "4 7 0301",
                        "5 3 Katter",
                        "5 4 Snart",
                        "6 5 våren",
                        "6 6 mye",
                        "7 1 Riktig",
                        "8 null null");
        for (Language language : Language.values()) {
            assertThat(faults)
                    .allSatisfy(fault ->
                            assertThat(Texts.in(language).say(fault.message())).doesNotContain("measure."));
        }
        assertThat(all(stord, "4614")).isEmpty();
    }

    @Test
    void takes_a_long_file_some_rows_at_a_time_and_none_of_it_when_the_last_is_wrong() {
        Actor sund = People.manager("4626");
        int rows = 2 * FileRows.AT_ONCE + 10;
        StringBuilder file = new StringBuilder("Tittel;Planområde;Målgruppe\n");
        for (int i = 0; i < rows; i++) {
            file.append("Tiltak ").append(i).append(";PARORENDE;Brukere\n");
        }
        assertThat(faults(take(sund, "4626", file + "Tiltak 3;PARORENDE;Brukere\n")))
                .as("the same as in a part before")
                .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.value())
                .containsExactly((rows + 2) + " Tittel Tiltak 3");
        assertThat(all(sund, "4626")).isEmpty();

        assertThat(take(sund, "4626", file.toString())).isEqualTo(new FileOutcome.Taken(rows, 0, 0));
        assertThat(take(sund, "4626", file.toString())).isEqualTo(new FileOutcome.Taken(0, 0, rows));
    }

    @Test
    void never_has_more_rows_in_memory_than_some() {
        StringBuilder file = new StringBuilder("title;planArea;targetGroup\n");
        for (int i = 0; i < 25_000; i++) {
            file.append("Tiltak ").append(i).append(";PARORENDE;USERS\n");
        }
        List<Integer> parts = new ArrayList<>();
        try (SpooledFile spooled = SpooledFile.of(
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)), CsvLimits.CONTRACT)) {
            FileRows.read(spooled, new FileWords(List.of()), new Faults(), part -> parts.add(part.size()));
        }
        assertThat(parts).hasSize(25).containsOnly(FileRows.AT_ONCE);
    }

    @Test
    void names_a_character_that_nobody_sees() {
        assertThat(faults(take(
                        People.manager("4601"),
                        "4601",
                        "Tittel;Planområde;Målgruppe\nUs\u0000ett;PARORENDE;Brukere\n")))
                .extracting(fault -> fault.line() + " " + fault.field())
                .containsExactly("2 Tittel");
    }

    @Test
    void does_not_reach_others_through_their_ids() {
        Measure oslos = ((MeasureChange.Done)
                        measures.make(People.manager("0301"), "0301", SampleMeasures.group("Oslos")))
                .measure();
        String file = "id;version;title\n" + oslos.id() + ";1;Kapret\n";

        assertThat(faults(take(People.manager("4601"), "4601", file)))
                .extracting(Fault::field)
                .containsExactly("id");
        assertThat(measures.get(People.national(), oslos.id()).facts().title()).isEqualTo("Oslos");
    }

    @Test
    void asks_for_the_columns_that_are_missing() {
        assertThat(faults(take(People.manager("4601"), "4601", "Tittel;Tittel;Farge\n")))
                .extracting(Fault::field)
                .containsExactly("Tittel", "Farge", "planArea", "targetGroup");
        assertThat(faults(take(People.manager("4601"), "4601", ""))).hasSize(1);
    }

    private String csv(Actor actor, String area) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(actor, MeasureQuery.of(area), TableKind.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private FileOutcome take(Actor actor, String area, String file) {
        return files.take(actor, area, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Measure> all(Actor actor, String area) {
        return measures.find(actor, MeasureQuery.of(area), MeasurePage.all());
    }

    private static List<Fault> faults(FileOutcome outcome) {
        return ((FileOutcome.Refused) outcome).faults();
    }
}
