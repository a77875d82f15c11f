package no.opptrapp.core.indicator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

@DatabaseTest
class EntriesByHandTest {

    private static final Actor NATIONAL = actor("nasjonal", Role.NATIONAL, "NO");
    private static final Actor BERGEN = actor("plan4601", Role.MANAGER, "4601");
    private static final Actor KINN = actor("plan4602", Role.MANAGER, "4602");

    private final EntriesByHand entries;
    private final Approvals approvals;
    private final Imports imports;
    private final Audit audit;

    EntriesByHandTest(EntriesByHand entries, Approvals approvals, Imports imports, Audit audit, SettableClock clock) {
        clock.set(Instant.parse("2024-11-01T11:00:00Z"));
        this.entries = entries;
        this.approvals = approvals;
        this.imports = imports;
        this.audit = audit;
    }

    @Test
    void saves_what_was_written_as_versions_that_wait_and_name_the_person() {
        AreaYear year = new AreaYear("4601", 2021);

        assertThat(entries.save(
                        BERGEN,
                        year,
                        List.of(
                                typed("PY_SUBSTANCE", "120,5", Status.REPORTED),
                                typed("H05", "ja", Status.IMPUTED),
                                typed("H06", "", Status.MISSING),
                                typed("H04", "", Status.REPORTED))))
                .isInstanceOfSatisfying(
                        EntryOutcome.Stored.class,
                        stored -> assertThat(stored.values()).isEqualTo(3));

        Observation substance = now(year, "PY_SUBSTANCE");
        assertThat(substance.finding().value()).isEqualTo(120.5);
        assertThat(substance.origin()).isEqualTo("person/plan4601");
        assertThat(substance.approved()).isFalse();
        assertThat(now(year, "H05").finding().status()).isEqualTo(Status.IMPUTED);
        assertThat(now(year, "H06").finding().status()).isEqualTo(Status.MISSING);
        assertThat(field(year, "H04").now()).isNull();
        assertThat(audit.of(NATIONAL, "4601/2021")).hasSize(1);
    }

    @Test
    void stores_nothing_when_one_field_is_wrong_and_names_it() {
        AreaYear year = new AreaYear("4601", 2019);

        EntryOutcome outcome = entries.save(
                BERGEN,
                year,
                List.of(typed("PY_ADULT", "300", Status.REPORTED), typed("H05", "kanskje", Status.REPORTED)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        EntryOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("H05"));
        assertThat(field(year, "PY_ADULT").now()).isNull();
    }

    @Test
    void warns_of_a_jump_from_last_years_value_also_where_the_borders_are_new() {
        take("PY_CHILD;4601;2020;2023;100;reported\n");
        EntryForm.Field field = field(new AreaYear("4601", 2024), "PY_CHILD");
        assertThat(Objects.requireNonNull(field.before()).finding().value()).isEqualTo(100);
        assertThat(field.before().key().borders()).isEqualTo(Borders.B2024);

        EntryCheck check =
                entries.check(BERGEN, new AreaYear("4601", 2024), List.of(typed("PY_CHILD", "400", Status.REPORTED)));

        assertThat(check.stops()).isEmpty();
        assertThat(check.warnings()).hasSize(1).first().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo("PY_CHILD");
            assertThat(Texts.in(Language.NN).say(warning.message()))
                    .isEqualTo("Verdien 400,0 er langt frå 100,0 i 2023. Sjå om han stemmer.");
        });
        assertThat(field(new AreaYear("4601", 2024), "PY_CHILD").now()).isNull();
    }

    @Test
    void warns_of_a_jump_from_the_last_year_that_said_anything() {
        take("PY_ADULT;4601;2020;2016;310;reported\nPY_ADULT;4601;2020;2017;;missing\n");

        EntryCheck check =
                entries.check(BERGEN, new AreaYear("4601", 2018), List.of(typed("PY_ADULT", "600", Status.REPORTED)));

        assertThat(check.stops()).isEmpty();
        assertThat(check.warnings())
                .extracting(warning -> Texts.in(Language.NB).say(warning.message()))
                .containsExactly("Verdien 600,0 er langt fra 310,0 i 2016. Se om den stemmer.");
    }

    @Test
    void stops_what_no_municipality_can_have() {
        AreaYear year = new AreaYear("4611", 2018);

        assertThat(entries.check(NATIONAL, year, List.of(typed("PY_ADULT", "3000", Status.REPORTED)))
                        .stops())
                .extracting(Fault::field)
                .containsExactly("PY_ADULT");
        assertThat(entries.check(NATIONAL, year, List.of(typed("PY_CHILD", "-1", Status.REPORTED)))
                        .stops())
                .extracting(Fault::field)
                .contains("PY_CHILD");
        assertThat(entries.check(NATIONAL, year, List.of(typed("PY_CHILD", "40", Status.REPORTED)))
                        .warnings())
                .extracting(Fault::field)
                .containsExactly("PY_CHILD");
    }

    @Test
    void takes_nothing_as_reported_of_a_year_that_has_not_come() {
        AreaYear ahead = new AreaYear("4601", 2025);

        EntryCheck check = entries.check(
                BERGEN,
                ahead,
                List.of(typed("PY_ADULT", "3", Status.REPORTED), typed("PY_CHILD", "3", Status.IMPUTED)));

        assertThat(check.stops()).extracting(Fault::field).containsExactly("PY_ADULT");
    }

    @Test
    void stops_when_the_parts_are_not_the_sum() {
        EntryCheck check = entries.check(
                BERGEN,
                new AreaYear("4601", 2022),
                List.of(
                        typed("PY_TOTAL", "500", Status.REPORTED),
                        typed("PY_ADULT", "300", Status.REPORTED),
                        typed("PY_CHILD", "100", Status.REPORTED)));

        assertThat(check.stops()).extracting(Fault::field).containsExactly("PY_TOTAL");
    }

    @Test
    void changes_nothing_in_an_approved_year_until_it_is_open_again() {
        AreaYear year = new AreaYear("4601", 2018);
        entries.save(BERGEN, year, List.of(typed("H03", "ja", Status.REPORTED)));
        approvals.approve(BERGEN, List.of(year));
        assertThat(entries.form(BERGEN, year).orElseThrow().locked()).isTrue();

        List<Typed> other = List.of(
                new Typed("H03", "nei", Status.CORRECTED, now(year, "H03").version()));
        assertThat(entries.save(BERGEN, year, other)).isInstanceOf(EntryOutcome.Refused.class);
        assertThat(entries.save(BERGEN, year, List.of(typed("H03", "ja", Status.REPORTED))))
                .isEqualTo(new EntryOutcome.Unchanged());
        approvals.reopen(BERGEN, year, "Feil i skjemaet");
        assertThat(entries.save(BERGEN, year, other)).isInstanceOf(EntryOutcome.Stored.class);
    }

    @Test
    void writes_nothing_over_what_somebody_else_changed_since_the_form_was_read() {
        AreaYear year = new AreaYear("4601", 2023);
        entries.save(BERGEN, year, List.of(typed("PY_SUBSTANCE", "6,1", Status.REPORTED)));
        int seen = now(year, "PY_SUBSTANCE").version();
        entries.save(NATIONAL, year, List.of(new Typed("PY_SUBSTANCE", "6,5", Status.CORRECTED, seen)));

        assertThat(entries.save(
                        BERGEN,
                        year,
                        List.of(
                                new Typed("PY_SUBSTANCE", "6,3", Status.REPORTED, seen),
                                typed("H05", "ja", Status.REPORTED))))
                .isInstanceOfSatisfying(
                        EntryOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(Fault::field)
                                .containsExactly("PY_SUBSTANCE"));

        assertThat(now(year, "PY_SUBSTANCE").finding().value()).isEqualTo(6.5);
        assertThat(field(year, "H05").now()).isNull();
        assertThat(entries.save(BERGEN, year, List.of(typed("H05", "ja", Status.REPORTED))))
                .isInstanceOf(EntryOutcome.Stored.class);
    }

    @Test
    void tells_what_waits_for_approval_within_the_scope_only() {
        entries.save(KINN, new AreaYear("4602", 2017), List.of(typed("H03", "ja", Status.REPORTED)));
        assertThat(approvals.states(KINN))
                .filteredOn(state -> state.of().equals(new AreaYear("4602", 2017)))
                .hasSize(1)
                .first()
                .returns(1L, YearState::waiting)
                .returns(false, YearState::isApproved);
        assertThat(approvals.states(BERGEN))
                .extracting(state -> state.of().area())
                .containsOnly("4601");

        approvals.approve(KINN, List.of(new AreaYear("4602", 2017)));
        approvals.reopen(KINN, new AreaYear("4602", 2017), "Ny telling");
        assertThat(approvals.states(NATIONAL))
                .filteredOn(state -> state.of().equals(new AreaYear("4602", 2017)))
                .hasSize(1)
                .first()
                .returns(0L, YearState::waiting)
                .satisfies(
                        state -> assertThat(Objects.requireNonNull(state.last()).reason())
                                .isEqualTo("Ny telling"));
    }

    @Test
    void has_no_form_for_others_areas_nor_for_one_that_was_not_there() {
        assertThatThrownBy(() -> entries.form(KINN, new AreaYear("4601", 2020))).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> entries.form(actor("admin", Role.OWNER, "NO"), new AreaYear("4601", 2020)))
                .isInstanceOf(Forbidden.class);
        assertThat(entries.form(NATIONAL, new AreaYear("1580", 2021))).isEmpty();
        assertThat(entries.form(NATIONAL, new AreaYear("1580", 2024))).isPresent();
    }

    private EntryForm.Field field(AreaYear year, String indicator) {
        return entries.form(BERGEN, year).orElseThrow().fields().stream()
                .filter(field -> field.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private Observation now(AreaYear year, String indicator) {
        return Objects.requireNonNull(field(year, indicator).now());
    }

    /** Where nothing stood before. */
    private static Typed typed(String indicator, String value, Status status) {
        return new Typed(indicator, value, status, 0);
    }

    private void take(String rows) {
        String file = "indicator;area;borders;period;value;status\n" + rows;
        imports.take(BERGEN, "file.csv", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Actor actor(String name, Role role, String area) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, role, Set.of(area), Language.NB);
    }
}
