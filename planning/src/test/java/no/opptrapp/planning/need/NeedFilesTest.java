package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private final StandingOrder order;
    private final Imports imports;
    private final Approvals approvals;

    NeedFilesTest(NeedFiles files, NeedService needs, StandingOrder order, Imports imports, Approvals approvals) {
        this.files = files;
        this.needs = needs;
        this.order = order;
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

    @Test
    void what_becomes_graver_while_they_are_read_is_neither_passed_over_nor_said_twice() {
        Actor fitjar = People.manager("4613");
        UUID grave = SampleNeeds.write(needs, fitjar, "4613", "Ventetid", 80);
        UUID middle = SampleNeeds.write(needs, fitjar, "4613", "Bolig", 50);
        UUID mild = SampleNeeds.write(needs, fitjar, "4613", "Aktivitet", 20);
        NeedQuery query = NeedQuery.all().inArea("4613").worstFirst();
        List<UUID> own = List.of(grave, middle, mild);

        List<UUID> ids = order.of(fitjar, query).stream().filter(own::contains).toList();
        assertThat(ids).containsExactlyElementsOf(own);
        List<ListedNeed> first = order.part(fitjar, query, ids.subList(0, 2));
        WrittenInput meeting = new WrittenInput(
                WrittenInput.Kind.MEETING,
                LocalDate.of(2020, 10, 2),
                Set.of(WrittenInput.Participants.NEXT_OF_KIN),
                "Det haster.",
                null);
        needs.add(fitjar, mild, meeting, 95);
        needs.add(fitjar, grave, meeting, 10);
        List<ListedNeed> rest = order.part(fitjar, query, ids.subList(2, 3));

        assertThat(first).extracting(listed -> listed.need().id()).containsExactly(grave, middle);
        assertThat(rest).extracting(listed -> listed.need().id()).containsExactly(mild);
        assertThat(rest.getFirst().need().newest().severity())
                .as("as it stands when it is read")
                .isEqualTo(95);
        assertThat(order.part(People.manager("4614"), query.inArea("4614"), ids))
                .as("others read nothing of it")
                .isEmpty();
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
