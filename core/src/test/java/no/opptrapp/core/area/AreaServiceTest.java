package no.opptrapp.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

class AreaServiceTest {

    private final AreaService service = new AreaService(Registers::snapshot);
    private final Actor reader = Actor.reader(Language.NB);

    @Test
    void lists_areas_on_the_borders_of_the_year() {
        assertThat(service.list(reader, Optional.of(2019), Optional.of(AreaKind.MUNICIPALITY)))
                .hasSize(422);
        assertThat(service.list(reader, Optional.of(2023), Optional.of(AreaKind.MUNICIPALITY)))
                .hasSize(356);
        assertThat(service.list(reader, Optional.empty(), Optional.of(AreaKind.COUNTY)))
                .hasSize(15);
        assertThat(service.list(reader, Optional.empty(), Optional.empty())).hasSize(1 + 5 + 15 + 357 + 17);
    }

    @Test
    void shows_an_old_area_on_the_newest_borders_that_had_it() {
        AreaSheet viken = service.get(reader, "30");

        assertThat(viken.borders()).isEqualTo(Borders.B2020);
        assertThat(viken.children()).hasSize(51);
        assertThat(viken.populations())
                .extracting(PopulationCount::year)
                .containsExactly(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023);
    }

    @Test
    void does_not_know_a_code_that_nobody_had() {
        assertThatThrownBy(() -> service.get(reader, "9999")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> service.history(reader, "9999")).isInstanceOf(NotInScope.class);
    }
}
