package no.opptrapp.planning.continuity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.ExampleFunctions;
import no.opptrapp.planning.continuity.stress.Staffing;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ContinuityFilesTest {

    private static final Actor OSLO = People.manager("0301");
    private static final Actor VESTLAND = People.coordinator("46");
    private static final String HEAD = "function;criticality;competence;normal;minimum\n";

    private final ContinuityFiles files;
    private final ContinuityPlans plans;

    ContinuityFilesTest(ContinuityFiles files, ContinuityPlans plans) {
        this.files = files;
        this.plans = plans;
    }

    @Test
    void takes_in_the_example_and_gives_it_back_in_every_kind() throws IOException {
        ContinuityPlan plan = taken(files.take(VESTLAND, "4624", null, example()));
        assertThat(plan.staffed()).isEqualTo(ExampleFunctions.all());

        for (TableKind kind : TableKind.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.write(VESTLAND, "4624", kind, out);
            ContinuityPlan again =
                    taken(files.take(VESTLAND, "4625", null, new ByteArrayInputStream(out.toByteArray())));
            assertThat(again.staffed()).as(kind.name()).isEqualTo(plan.staffed());
        }
        ByteArrayOutputStream programs = new ByteArrayOutputStream();
        files.writeForPrograms(VESTLAND, "4624", programs);
        assertThat(programs.toString(UTF_8)).contains("Lavterskel helsetilbud og brukerutstyr;A;sosial;1.5;0.5");
    }

    @Test
    void replaces_the_functions_and_keeps_what_the_file_says_nothing_of() {
        FunctionDraft full = new FunctionDraft(
                "Samtaler",
                Criticality.B,
                List.of(new Staffing("helse", new BigDecimal("2"), BigDecimal.ONE)),
                List.of(new OtherWay(Way.VIDEO, 70)),
                List.of("IKT"),
                "Leder",
                "Nestleder");
        plans.add(VESTLAND, "4626", full);
        plans.add(
                VESTLAND,
                "4626",
                FunctionDraft.of(
                        "Borte", Criticality.C, List.of(new Staffing("helse", BigDecimal.ONE, BigDecimal.ONE))));

        ContinuityPlan after = taken(take("4626", HEAD + "SAMTALER;A;helse;3,5;1,25\nNy;C;sosial;1;0\n"));

        assertThat(after.functions()).extracting(CriticalFunction::name).containsExactly("Samtaler", "Ny");
        FunctionDraft kept = after.functions().getFirst().facts();
        assertThat(kept.criticality()).isEqualTo(Criticality.A);
        assertThat(kept.staffing().getFirst().normal()).isEqualByComparingTo("3.5");
        assertThat(kept.ways()).isEqualTo(full.ways());
        assertThat(kept.deputy()).isEqualTo("Nestleder");
        assertThat(taken(take("4626", HEAD + "Samtaler;A;helse;3.50;1.25\nNy;C;sosial;1;0\n"))
                        .version())
                .as("the same again changes nothing")
                .isEqualTo(after.version());
    }

    @Test
    void stores_nothing_of_a_file_with_faults_and_names_each() {
        taken(take("4627", HEAD + "Står;A;helse;1;1\n"));

        FunctionsOutcome.Refused refused = (FunctionsOutcome.Refused) take("4627", """
                function;criticality;competence;normal;minimum
                ;A;helse;1;1
                En;D;helse;1;1
                To;A;helse;-1;to
                Tre;A;helse;1;1
                Tre;B;sosial;1;1
                Tre;A;HELSE;2;1
                Fire;A;helse;1;1;1
                """);

        assertThat(refused.faults())
                .extracting(Fault::line, Fault::field, Fault::value)
                .containsExactly(
                        tuple(2L, "function", null),
                        tuple(3L, "criticality", "D"),
                        tuple(4L, "normal", "-1"),
                        tuple(4L, "minimum", "to"),
                        tuple(6L, "criticality", "B"),
                        tuple(7L, "competence", "HELSE"),
                        tuple(8L, null, null));
        assertThat(plans.find(VESTLAND, "4627").orElseThrow().functions())
                .extracting(CriticalFunction::name)
                .containsExactly("Står");
    }

    @Test
    void what_was_made_up_is_so_again_when_it_comes_back() {
        ContinuityPlan shown = taken(files.take(Actor.demonstration("4631", Language.NB), "4631", null, example()));
        ContinuityPlan own = taken(take("4631", HEAD + "Egen;A;helse;1;1\n"));
        assertThat(own.madeUp()).isFalse();

        ContinuityPlan back = restored(own, shown.version());
        assertThat(back.madeUp()).isTrue();
        assertThat(restored(back, own.version()).madeUp()).isFalse();
    }

    @Test
    void says_once_that_there_are_too_many_competences() {
        String rows = IntStream.range(0, 3_000)
                .mapToObj(each -> "En;A;kompetanse " + each + ";1;1\n")
                .collect(Collectors.joining());

        FunctionsOutcome.Refused refused = (FunctionsOutcome.Refused) take("4632", HEAD + rows);

        assertThat(refused.faultCount()).isEqualTo(1);
        assertThat(refused.faults()).extracting(Fault::line, Fault::field).containsExactly(tuple(14L, "competence"));
    }

    @Test
    void reads_the_sums_of_a_workbook_as_it_shows_them() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableKind.XLSX.write(
                "Funksjoner",
                List.of("function", "criticality", "competence", "normal", "minimum"),
                Stream.of(List.<Object>of("En", "A", "helse", 2.3000000000000003, 0.1 + 0.2)),
                out);

        ContinuityPlan plan = taken(files.take(VESTLAND, "4633", null, new ByteArrayInputStream(out.toByteArray())));

        assertThat(plan.functions().getFirst().facts().staffing())
                .containsExactly(new Staffing("helse", new BigDecimal("2.3"), new BigDecimal("0.3")));
        assertThat(fields(take("4633", HEAD + "En;A;helse;2.3000000000000003;0.345\n")))
                .as("as text it stands there for everybody to see")
                .containsExactly("normal", "minimum");
    }

    @Test
    void says_what_is_wrong_with_the_headings_or_an_empty_file() {
        assertThat(fields(take("4628", "funksjon;kritikalitet;normal;normal;ukjent\n")))
                .containsExactlyInAnyOrder("normal", "ukjent", "competence", "minimum");
        assertThat(((FunctionsOutcome.Refused) take("4628", "")).faultCount()).isEqualTo(1);
        assertThat(((FunctionsOutcome.Refused) take("4628", HEAD)).faultCount()).isEqualTo(1);
        assertThat(plans.find(VESTLAND, "4628")).isEmpty();
    }

    @Test
    void reads_headings_in_the_words_of_people() {
        assertThat(taken(take("4629", "Funksjon;Kritikalitet;Kompetanse;Normal bemanning;Minimum\nEn;a;helse;1;1\n"))
                        .functions())
                .hasSize(1);
    }

    @Test
    void overwrites_nothing_that_was_not_read() {
        ContinuityPlan first = taken(take("4630", HEAD + "En;A;helse;1;1\n"));
        taken(take("4630", HEAD + "To;A;helse;1;1\n"));

        assertThat(files.take(VESTLAND, "4630", first.version(), stream(HEAD + "Tre;A;helse;1;1\n")))
                .isInstanceOf(FunctionsOutcome.Stale.class);
    }

    @Test
    void belongs_to_those_who_run_services_and_to_their_own() {
        assertThat(take("46", HEAD + "En;A;helse;1;1\n")).isInstanceOf(FunctionsOutcome.Refused.class);
        assertThatThrownBy(() -> files.take(OSLO, "4601", null, example())).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> files.writeForPrograms(OSLO, "4601", new ByteArrayOutputStream()))
                .isInstanceOf(NotInScope.class);
    }

    private ContinuityPlan restored(ContinuityPlan standing, int version) {
        PlanChange change = plans.restore(VESTLAND, standing.area(), standing.version(), version);
        assertThat(change).isInstanceOf(PlanChange.Done.class);
        return ((PlanChange.Done) change).plan();
    }

    private FunctionsOutcome take(String area, String file) {
        return files.take(VESTLAND, area, null, stream(file));
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    private static InputStream example() {
        return ContinuityFiles.example();
    }

    private static ContinuityPlan taken(FunctionsOutcome outcome) {
        assertThat(outcome).isInstanceOf(FunctionsOutcome.Taken.class);
        return ((FunctionsOutcome.Taken) outcome).plan();
    }

    private static List<String> fields(FunctionsOutcome outcome) {
        return ((FunctionsOutcome.Refused) outcome)
                .faults().stream().map(Fault::field).toList();
    }
}
