package no.opptrapp.ui.app.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingDraft;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.planning.hearing.HearingOutcome;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.hearing.ListedHearing;
import no.opptrapp.planning.hearing.NewComment;
import no.opptrapp.planning.hearing.OpenHearings;

/** The made-up plan of Bergen on hearing, with made-up comments, of which one is answered. */
@Singleton
class DemonstrationHearing {

    private static final String AREA = "4601";
    private static final int WEEKS = 5;

    private final HearingService hearings;
    private final OpenHearings open;
    private final Clock clock;

    DemonstrationHearing(HearingService hearings, OpenHearings open, Clock clock) {
        this.hearings = hearings;
        this.open = open;
        this.clock = clock;
    }

    void load() {
        Actor actor = Planner.of(AREA);
        Hearing hearing = hearings.all(actor).stream()
                .map(ListedHearing::hearing)
                .filter(there -> there.sentBy().equals(Actor.DEMONSTRATION))
                .findFirst()
                .orElseGet(() -> sent(actor));
        Set<String> there =
                comments(actor, hearing).stream().map(HearingComment::words).collect(Collectors.toSet());
        String token = hearings.token(actor, hearing.id());
        for (NamedCsvRecord row : PlanFile.read("plan-comments.csv")) {
            if (!there.contains(row.getField("words"))) {
                comment(actor, hearing, token, row);
            }
        }
    }

    private Hearing sent(Actor actor) {
        Set<UUID> sources = hearings.preview(actor, AREA).stream()
                .filter(HearingLine::madeUp)
                .map(HearingLine::source)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        HearingOutcome outcome = hearings.send(
                actor,
                new HearingDraft(
                        AREA,
                        "Plan for rus og psykisk helse i Bergen",
                        "Vi vil særlig vite om målene for pårørende er de rette, og hva som mangler for ungdom.",
                        LocalDate.now(clock).plusWeeks(WEEKS),
                        sources));
        if (outcome instanceof HearingOutcome.Sent(Hearing hearing)) {
            return hearing;
        }
        throw new IllegalStateException("A hearing of the demonstration was refused: " + outcome);
    }

    private List<HearingComment> comments(Actor actor, Hearing hearing) {
        return hearings.get(actor, hearing.id()).comments();
    }

    private void comment(Actor actor, Hearing hearing, String token, NamedCsvRecord row) {
        Integer line = hearings.get(actor, hearing.id()).lines().stream()
                .filter(each -> each.title().nb().equals(row.getField("about")))
                .map(HearingLine::number)
                .findFirst()
                .orElse(null);
        open.comment(
                Actor.reader(actor.language()),
                token,
                new NewComment(line, row.getField("who"), row.getField("words")),
                Actor.DEMONSTRATION);
        String answer = row.getField("answer");
        if (!answer.isEmpty()) {
            HearingComment made =
                    Objects.requireNonNull(comments(actor, hearing).getLast());
            hearings.answer(actor, made.id(), made.version(), HearingComment.State.ANSWERED, answer);
        }
    }
}
