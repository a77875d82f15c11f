package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

@DatabaseTest
class NeedFilesTest {

    private final NeedFiles files;
    private final NeedService needs;
    private final Imports imports;
    private final Approvals approvals;

    NeedFilesTest(NeedFiles files, NeedService needs, Imports imports, Approvals approvals) {
        this.files = files;
        this.needs = needs;
        this.imports = imports;
        this.approvals = approvals;
    }

    @Test
    void say_where_each_need_stands_how_bad_it_is_and_what_it_rests_on() throws IOException {
        Actor os = People.manager("4624");
        SampleNeeds.write(needs, os, "4624", "Få møteplasser", 70);
        new ValuesOfAYear(imports, approvals, "4624").report("P01", 2019, "nei");

        List<String> lines =
                csv(os, NeedQuery.all().inArea("4624").worstFirst()).lines().toList();

        assertThat(cells(lines.getFirst()))
                .startsWith("\uFEFFBehov", "Område", "Områdekode")
                .contains("Status", "Alvorlighet", "Nyeste grunnlag", "Oppdiktet");
        assertThat(cells(lines.get(1)))
                .as("the worst first")
                .startsWith("Få møteplasser", "Bjørnafjorden", "4624")
                .contains("Pårørende", "Funnet", "70", "Behovet ble funnet");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Mangler tilbud til pårørende;"))
                .singleElement()
                .satisfies(
                        line -> assertThat(cells(line)).contains("4624", "MISSING_P01", "2019", "25", "1,00", "0,00"));
    }

    @Test
    void tell_what_is_made_up_and_what_comes_from_wider_areas_in_the_language_of_who_reads() throws IOException {
        SampleNeeds.write(needs, Actor.demonstration("46", Language.NB), "46", "Oppdiktet i fylket", 33);
        Actor austevoll = People.manager("4625").reading(Language.NN);

        assertThat(csv(austevoll, NeedQuery.all().inArea("4625")).lines())
                .filteredOn(line -> line.startsWith("Oppdiktet i fylket;"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(cells(line).get(3)).as("from a wider area").isEqualTo("Ja");
                    assertThat(cells(line).getLast()).as("made up").isEqualTo("Ja");
                    assertThat(line).contains(";Funne;");
                });
    }

    @Test
    void are_narrowed_as_the_list_is_and_give_nothing_of_areas_outside_the_scope() throws IOException {
        Actor samnanger = People.manager("4623");
        SampleNeeds.write(needs, samnanger, "4623", "Lang kø", 20);

        assertThat(csv(samnanger, NeedQuery.all().inArea("4623").in(EnumSet.of(NeedState.DISMISSED))))
                .doesNotContain("Lang kø");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> files.write(samnanger, NeedQuery.all().inArea("4601"), TableKind.XLSX, out))
                .isInstanceOf(NotInScope.class);
        assertThat(out.size()).isZero();
    }

    private String csv(Actor actor, NeedQuery query) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(actor, query, TableKind.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(";", -1));
    }
}
