package no.opptrapp.ui.staff.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.intake.EntryForm;
import no.opptrapp.core.indicator.intake.Typed;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryRowTest {

    private static final Actor ETNE =
            new Actor(UUID.randomUUID(), "Planlegger", Role.MANAGER, Set.of("4611"), Language.NB);

    private static final Visit VISIT = new Visit() {
        @Override
        public Actor actor() {
            return ETNE;
        }
    };

    private static final Indicator ADULTS = new Indicator(
            "PY_ADULT",
            1,
            "RESSURS",
            new Text.Named("Årsverk", "Årsverk", "Person-years"),
            Indicator.ValueType.NUMBER,
            Unit.PERSON_YEARS,
            null,
            null,
            null,
            Indicator.MergeRule.SUM,
            true,
            Indicator.Level.MUNICIPALITY,
            Indicator.Direction.NEITHER,
            false,
            "annual",
            "IS-24/8",
            null,
            Guidance.NONE);

    @Test
    void what_nobody_touched_stays_carried_forward_and_is_not_sent() {
        EntryRow row = row(carriedForward());

        assertThat(row.isChanged()).isFalse();
        assertThat(row.typed()).isEqualTo(new Typed("PY_ADULT", "6,1", Status.CARRIED_FORWARD, 3));
        assertThat(row(null).isChanged()).isFalse();
    }

    @Test
    void another_value_is_reported_and_says_which_version_it_was_written_over() {
        EntryRow row = row(carriedForward());

        row.follow(6.5);

        assertThat(row.isChanged()).isTrue();
        assertThat(row.typed()).isEqualTo(new Typed("PY_ADULT", "6,5", Status.REPORTED, 3));
    }

    private static Observation carriedForward() {
        ObservationKey key = new ObservationKey("PY_ADULT", "4611", Borders.B2020, new Year(2020));
        return new Observation(key, new Finding(6.1, null, null, Status.CARRIED_FORWARD), "file.csv#2", 3, true);
    }

    private static EntryRow row(@Nullable Observation now) {
        EntryForm.Field field = new EntryForm.Field(ADULTS, now, null);
        EntryForm form = new EntryForm(new Country(), Borders.B2020, 2020, false, List.of(field));
        return new EntryRow(VISIT, form, field, () -> {});
    }
}
