package no.opptrapp.core.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.Fixed;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OfficialSourcesTest {

    private static final Actor NATIONAL = People.national();
    private static final List<Content> VALUES = List.of(new Content("Aarsverk", "T03"));

    private final OfficialSources sources;

    OfficialSourcesTest(OfficialSources sources) {
        this.sources = sources;
    }

    @Test
    void a_source_stands_as_it_was_written_down_behind_the_classification() {
        Source made = done(sources.add(NATIONAL, table("99999", VALUES, List.of(), Borders.B2024), Repeat.MONTHLY));
        assertThat(sources.get(NATIONAL, made.id())).isEqualTo(made);
        assertThat(made.nextAt()).isNotNull();
        assertThat(sources.all(NATIONAL).getFirst().definition()).isInstanceOf(SourceDefinition.Classification.class);
        assertThat(sources.all(NATIONAL)).contains(made);
    }

    @Test
    void a_change_of_what_others_changed_meanwhile_is_refused() {
        Source made = done(sources.add(NATIONAL, table("88888", VALUES, List.of(), null), Repeat.NEVER));
        TableValues other = table("88889", VALUES, List.of(new Fixed("Kjonn", "0")), null);
        Source changed = done(sources.change(NATIONAL, made.id(), 1, other, Repeat.NEVER));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(sources.get(NATIONAL, made.id()).definition()).isEqualTo(other);
        assertThatThrownBy(() -> sources.change(NATIONAL, made.id(), 1, other, Repeat.NEVER))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> sources.repeat(NATIONAL, made.id(), 1, Repeat.WEEKLY))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void how_often_the_classification_is_looked_at_can_be_chosen_and_nothing_else_of_it() {
        Source classification = sources.all(NATIONAL).getFirst();
        Source weekly = sources.repeat(NATIONAL, classification.id(), classification.version(), Repeat.WEEKLY);
        assertThat(sources.get(NATIONAL, classification.id()).repeat()).isEqualTo(Repeat.WEEKLY);
        TableValues table = table("99999", VALUES, List.of(), null);
        assertThatThrownBy(() -> sources.change(NATIONAL, weekly.id(), weekly.version(), table, Repeat.NEVER))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> sources.get(NATIONAL, UUID.randomUUID())).isInstanceOf(NotInScope.class);
    }

    @Test
    void only_indicators_that_could_be_reported_by_file_can_be_fetched() {
        assertThat(fault("INGEN")).isEqualTo("There is no indicator with the code INGEN.");
        for (String elsewhere : List.of("R01", "POP_ALL", "KR_MILJO")) {
            assertThat(fault(elsewhere)).startsWith("Values of " + elsewhere + " are worked out");
        }
        assertThat(fault("O01")).startsWith("Values of O01 rest on answers from people.");
        List<Content> twice = List.of(new Content("A", "T03"), new Content("B", "T03"));
        assertThat(faults(table("99999", twice, List.of(), null)))
                .containsExactly("The indicator T03 is chosen twice.");
        assertThat(faults(table("99999", List.of(), List.of(), null)))
                .containsExactly("Choose at least one value, and at most 50.");
    }

    @Test
    void what_would_ask_for_something_else_than_a_table_is_refused() {
        for (String table : List.of("", "../config", "07459?x=1", "a b", "07459/data")) {
            assertThat(faults(table(table, VALUES, List.of(), null)))
                    .as(table)
                    .containsExactly("Must be a table ID: letters, digits, hyphens and underscores.");
        }
        assertThat(faults(table("99999", VALUES, List.of(new Fixed("Region", "0301")), null)))
                .containsExactly("Each dimension can be used only once.");
        assertThat(faults(new TableValues(
                        "Navn", "99999", "Region", "Region", "Contents\u0000Code", VALUES, List.of(), null, 1900)))
                .hasSize(3);
    }

    private String fault(String indicator) {
        return faults(table("99999", List.of(new Content("A", indicator)), List.of(), null))
                .getFirst();
    }

    private List<String> faults(TableValues table) {
        SourceOutcome outcome = sources.add(NATIONAL, table, Repeat.NEVER);
        assertThat(outcome).isInstanceOf(SourceOutcome.Refused.class);
        return ((SourceOutcome.Refused) outcome)
                .faults().stream()
                        .map(one -> Texts.in(Language.EN).say(one.message()))
                        .toList();
    }

    private static Source done(SourceOutcome outcome) {
        return ((SourceOutcome.Done) outcome).source();
    }

    private static TableValues table(String id, List<Content> values, List<Fixed> fixed, @Nullable Borders borders) {
        return new TableValues("Navn", id, "Region", "Tid", "ContentsCode", values, fixed, borders, 2016);
    }
}
