package no.opptrapp.core.indicator.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TargetServiceTest {

    private static final Actor NATIONAL = actor("nasjonal", Role.NATIONAL, "NO");
    private static final Actor VESTLAND = actor("fylke46", Role.COORDINATOR, "46");
    private static final Actor BERGEN = actor("plan4601", Role.MANAGER, "4601");
    private static final Actor KINN = actor("plan4602", Role.MANAGER, "4602");
    private static final String GENERAL = "indicator;area;borders;period;value;status\n";

    private final TargetService targets;
    private final Imports imports;
    private final Approvals approvals;
    private final Audit audit;

    TargetServiceTest(TargetService targets, Imports imports, Approvals approvals, Audit audit) {
        this.targets = targets;
        this.imports = imports;
        this.approvals = approvals;
        this.audit = audit;
    }

    @Test
    void shows_a_municipality_the_target_of_the_nearest_area_around_it_until_it_has_its_own() {
        set(NATIONAL, "R08", "NO", 0.0, 1, 0);
        assertThat(sheet(KINN, "4602", "R08").of().code()).isEqualTo("NO");
        set(VESTLAND, "R08", "46", 0.0, 1, 0);
        assertThat(sheet(KINN, "4602", "R08"))
                .returns("46", sheet -> sheet.of().code())
                .returns(true, TargetSheet::inherited);
        set(KINN, "R08", "4602", 0.0, 1, 0);
        assertThat(sheet(KINN, "4602", "R08")).returns(false, TargetSheet::inherited);
        assertThat(sheet(BERGEN, "4601", "R08").of().code()).isEqualTo("46");
        targets.remove(KINN, "4602", "R08", 1);
        assertThat(sheet(KINN, "4602", "R08").of().code()).isEqualTo("46");
        set(KINN, "R08", "4602", 0.0, 1, 0);
        assertThat(targets.history(KINN, "4602", "R08"))
                .extracting(TargetRepository.Entry::withdrawn)
                .containsExactly(false, true, false);
        assertThat(targets.all(KINN, "4602"))
                .extracting(each -> each.target().indicator())
                .contains("R08");
        assertThat(audit.of(NATIONAL, "4602/R08")).hasSize(3);
    }

    @Test
    void uses_no_value_that_was_carried_forward_or_waits_for_approval() {
        set(BERGEN, "PY_SUBSTANCE", "4601", 50.0, 100, 0);
        assertThat(light("PY_SUBSTANCE").colour()).isEqualTo(Light.Colour.GREY);
        take("PY_SUBSTANCE;4601;2020;2017;60;reported\nPY_SUBSTANCE;4601;2020;2018;80;reported\n"
                + "PY_SUBSTANCE;4601;2020;2019;90;carried_forward\n");
        assertThat(light("PY_SUBSTANCE").colour()).isEqualTo(Light.Colour.GREY);
        approvals.approve(BERGEN, List.of(new AreaYear("4601", 2017)));
        assertThat(light("PY_SUBSTANCE")).returns(Light.Colour.AMBER, Light::colour);
        approvals.approve(BERGEN, List.of(new AreaYear("4601", 2018), new AreaYear("4601", 2019)));
        assertThat(light("PY_SUBSTANCE"))
                .returns(Light.Colour.GREEN, Light::colour)
                .returns(new ValueAt(Period.parse("2018"), 80), Light::value);
    }

    @Test
    void takes_the_value_of_the_first_period_where_none_is_written() {
        assertThat(targets.set(BERGEN, draft("PY_CHILD", "4601", null, 90, 0)))
                .isInstanceOfSatisfying(
                        TargetOutcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(TargetOutcome.Fault::field)
                                .containsExactly("baselineValue"));
        take("PY_CHILD;4601;2020;2016;70;reported\n");
        approvals.approve(BERGEN, List.of(new AreaYear("4601", 2016)));
        assertThat(targets.set(BERGEN, draft("PY_CHILD", "4601", null, 90, 0)))
                .isInstanceOfSatisfying(
                        TargetOutcome.Done.class,
                        done -> assertThat(done.target().baseline().value()).isEqualTo(70));
    }

    @Test
    void says_field_by_field_what_is_wrong() {
        assertThat(fields(draft("R01", "4601", 3.0, 2.0, 0))).containsExactly("value");
        assertThat(fields(draft("O01", "4601", 30.0, 130, 0))).containsExactly("value");
        assertThat(fields(draft("P02", "4601", 30.0, 40, 0))).containsExactly("area");
        assertThat(fields(new TargetDraft("R01", "4601", Period.parse("2020"), 2.0, Period.parse("2020"), 3, 0)))
                .containsExactly("period");
    }

    @Test
    void takes_no_number_that_no_value_can_be() {
        assertThat(fields(draft("PY_TOTAL", "4601", 3.0, Double.POSITIVE_INFINITY, 0)))
                .containsExactly("value");
        assertThat(fields(draft("PY_TOTAL", "4601", 3.0, 1e308, 0))).containsExactly("value");
        assertThat(fields(draft("PY_TOTAL", "4601", Double.POSITIVE_INFINITY, 4, 0)))
                .contains("baselineValue");
    }

    @Test
    void lets_nobody_set_a_target_outside_the_scope_or_over_somebody_else() {
        assertThatThrownBy(() -> set(KINN, "R01", "4601", 2.0, 3, 0)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> set(BERGEN, "R01", "46", 2.0, 3, 0)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> set(actor("admin", Role.OWNER, "NO"), "R01", "NO", 2.0, 3, 0))
                .isInstanceOf(Forbidden.class);
        set(BERGEN, "R01", "4601", 2.0, 3, 0);
        assertThatThrownBy(() -> set(BERGEN, "R01", "4601", 2.0, 4, 0)).isInstanceOf(StaleVersion.class);
        set(BERGEN, "R01", "4601", 2.0, 4, 1);
        assertThat(sheet(KINN, "4601", "R01").target().goal().value()).isEqualTo(4);
    }

    @Test
    void judges_no_sum_that_too_few_have_said_something_of_and_names_it() {
        targets.set(
                NATIONAL,
                new TargetDraft("PY_HIGHER_ED", "NO", Period.parse("2016"), 50.0, Period.parse("2024"), 1000, 0));
        take("PY_HIGHER_ED;4601;2020;2020;80;reported\n");
        approvals.approve(BERGEN, List.of(new AreaYear("4601", 2020)));
        Light national = sheet(BERGEN, "NO", "PY_HIGHER_ED").light();
        assertThat(national.colour()).isEqualTo(Light.Colour.GREY);
        assertThat(Texts.in(Language.NB).say(national.reason())).containsPattern("2020: 1 av 35\\d har meldt");

        Light shown = sheet(BERGEN, "4601", "PY_HIGHER_ED").light();
        assertThat(shown.colour()).isEqualTo(Light.Colour.GREY);
        assertThat(Texts.in(Language.NB).say(shown.reason())).startsWith("Hele landet: ");

        assertThat(targets.set(
                        NATIONAL,
                        new TargetDraft(
                                "PY_HIGHER_ED", "NO", Period.parse("2020"), null, Period.parse("2024"), 1000, 1)))
                .isInstanceOf(TargetOutcome.Refused.class);
    }

    private Light light(String indicator) {
        return sheet(BERGEN, "4601", indicator).light();
    }

    private TargetSheet sheet(Actor actor, String area, String indicator) {
        return targets.find(actor, area, indicator).orElseThrow();
    }

    private List<String> fields(TargetDraft draft) {
        return ((TargetOutcome.Refused) targets.set(BERGEN, draft))
                .faults().stream().map(TargetOutcome.Fault::field).toList();
    }

    private void set(Actor actor, String indicator, String area, double baseline, double value, int version) {
        assertThat(targets.set(actor, draft(indicator, area, baseline, value, version)))
                .isInstanceOf(TargetOutcome.Done.class);
    }

    private static TargetDraft draft(
            String indicator, String area, @Nullable Double baseline, double value, int version) {
        return new TargetDraft(indicator, area, Period.parse("2016"), baseline, Period.parse("2020"), value, version);
    }

    private void take(String rows) {
        imports.take(BERGEN, "file.csv", new ByteArrayInputStream((GENERAL + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static Actor actor(String name, Role role, String area) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, role, Set.of(area), Language.NB);
    }
}
