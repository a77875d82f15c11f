package no.opptrapp.ui.staff.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenDoorLinksTest {

    @Test
    void are_whole_addresses_where_the_open_door_is_reached_from_outside() {
        OpenDoorLinks links = new OpenDoorLinks("https://opptrapp.example.no/", () -> {
            throw new IllegalStateException("Nobody needs to know where this machine listens.");
        });
        assertThat(links.hearing("abc")).isEqualTo("https://opptrapp.example.no/p/hearing/abc");
        assertThat(links.calendar("4601")).isEqualTo("https://opptrapp.example.no/api/v1/areas/4601/calendar.ics");
    }
}
