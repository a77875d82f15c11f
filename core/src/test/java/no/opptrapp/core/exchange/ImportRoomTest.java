package no.opptrapp.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportRoomTest {

    private final ImportRoom room = new ImportRoom(2, 1, Duration.ZERO);

    @Test
    void turns_away_whoever_finds_no_place_until_one_is_free() {
        try (ImportRoom.Place first = room.receive()) {
            try (ImportRoom.Place second = room.receive()) {
                assertThatThrownBy(room::receive)
                        .isInstanceOfSatisfying(
                                Busy.class, busy -> assertThat(busy.patience()).isPositive());
                assertThat(second.store(() -> "stored")).isEqualTo("stored");
            }
            try (ImportRoom.Place third = room.receive()) {
                assertThat(third.store(() -> "stored")).isEqualTo("stored");
                assertThat(first).isNotSameAs(third);
            }
        }
    }

    @Test
    void stores_no_more_at_once_than_there_is_room_for_and_goes_on_after_a_failure() {
        try (ImportRoom.Place first = room.receive();
                ImportRoom.Place second = room.receive()) {
            assertThatThrownBy(() -> first.store(() -> second.store(() -> "too many")))
                    .isInstanceOf(Busy.class);
            assertThat(second.store(() -> "stored")).isEqualTo("stored");
        }
    }
}
