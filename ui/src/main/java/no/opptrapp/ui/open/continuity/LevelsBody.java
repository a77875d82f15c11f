package no.opptrapp.ui.open.continuity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The levels of a plan, lowest first; an empty list takes them all away. */
@Serdeable
record LevelsBody(@Nullable List<LevelBody> levels) {

    /**
     * A level.
     *
     * @param percent absence from which it is due
     * @param threshold what else it is due at; nothing when it is left out
     * @param action nothing when it is left out
     */
    @Serdeable
    record LevelBody(
            @Nullable String name,
            @Nullable Integer percent,
            @Nullable String threshold,
            @Nullable String action) {

        private Level asked(int place) {
            return new Level(
                    Objects.requireNonNullElse(name, ""),
                    needed("levels[" + place + "].percent", percent),
                    Objects.requireNonNullElse(threshold, ""),
                    Objects.requireNonNullElse(action, ""));
        }
    }

    List<Level> asked() {
        List<LevelBody> all = needed("levels", levels);
        return IntStream.range(0, all.size())
                .mapToObj(place -> all.get(place).asked(place))
                .toList();
    }

    private static <T> T needed(String member, @Nullable T value) {
        if (value == null) {
            throw Refusal.malformed(member, null, Text.of("problem.fault.missing"));
        }
        return value;
    }
}
