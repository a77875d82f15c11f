package no.opptrapp.planning.hearing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The comments of a hearing with their answers, as files for people. */
@Singleton
public class HearingFiles {

    private static final List<String> HEADINGS = List.of(
            "hearing.column.number",
            "hearing.column.at",
            "hearing.column.about",
            "hearing.column.who",
            "hearing.column.words",
            "hearing.column.state",
            "hearing.column.answer",
            "hearing.column.answered_by",
            "hearing.column.answered_at");

    private final HearingService hearings;
    private final Clock clock;

    HearingFiles(HearingService hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    /**
     * Writes the comments in the order they came.
     *
     * @param out closed after CSV
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void write(Actor actor, UUID hearing, TableKind kind, OutputStream out) throws IOException {
        Texts texts = Texts.in(actor.language());
        kind.write(
                texts.say("hearing.sheet"),
                HEADINGS.stream().map(heading -> texts.say(heading)).toList(),
                rows(actor, hearing, texts).stream(),
                out);
    }

    private List<List<@Nullable Object>> rows(Actor actor, UUID hearing, Texts texts) {
        HearingSheet sheet = hearings.get(actor, hearing);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int number = 0;
        for (HearingComment comment : sheet.comments()) {
            number++;
            rows.add(Arrays.asList(
                    number,
                    time(comment.at()),
                    texts.say(sheet.about(comment)),
                    comment.who(),
                    comment.words(),
                    texts.say(comment.state().label()),
                    comment.answer(),
                    comment.answeredBy(),
                    time(comment.answeredAt())));
        }
        return rows;
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MINUTES), clock.getZone())
                        .toString()
                        .replace('T', ' ');
    }
}
