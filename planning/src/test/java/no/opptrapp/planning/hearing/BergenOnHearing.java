package no.opptrapp.planning.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.WrittenInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Hearings on Bergen's plan as people send them, comment on them and answer; what is chosen for them is made on the way. */
@DatabaseTest
abstract class BergenOnHearing {

    static final Actor BERGEN = People.manager("4601");
    static final Actor OSLO = People.manager("0301");
    static final LocalDate LAST = LocalDate.of(2020, 12, 15);

    final HearingService hearings;
    final OpenHearings open;
    final OwnGoals goals;
    final NeedService needs;
    final SettableClock clock;
    private final MeasureService measures;
    private Instant began = Instant.EPOCH;

    BergenOnHearing(ApplicationContext beans) {
        this.hearings = beans.getBean(HearingService.class);
        this.open = beans.getBean(OpenHearings.class);
        this.goals = beans.getBean(OwnGoals.class);
        this.needs = beans.getBean(NeedService.class);
        this.clock = beans.getBean(SettableClock.class);
        this.measures = beans.getBean(MeasureService.class);
    }

    @BeforeEach
    void begin() {
        began = clock.instant();
    }

    @AfterEach
    void turn_back() {
        clock.set(began);
    }

    final CommentOutcome comment(String token, @Nullable Integer line, String words) {
        return open.comment(People.READER, token, new NewComment(line, "", words), "192.0.2." + words.hashCode());
    }

    final List<HearingComment> comments(String token) {
        UUID id = open.get(People.READER, token).hearing().id();
        return hearings.get(BERGEN, id).comments();
    }

    final void answer(HearingComment comment, HearingComment.State state, String words) {
        assertThat(hearings.answer(BERGEN, comment.id(), comment.version(), state, words))
                .isEmpty();
    }

    final String token(Hearing hearing) {
        return hearings.token(BERGEN, hearing.id());
    }

    final Hearing sent(Set<UUID> sources) {
        HearingOutcome outcome = hearings.send(BERGEN, draft("4601", sources));
        assertThat(outcome).isInstanceOf(HearingOutcome.Sent.class);
        return ((HearingOutcome.Sent) outcome).hearing();
    }

    static HearingDraft draft(String area, Set<UUID> sources) {
        return new HearingDraft(area, "Plan for rus og psykisk helse", "Hva mener du?", LAST, sources);
    }

    final UUID goal(String title) {
        GoalChange change = goals.make(BERGEN, "4601", GoalDraft.of(title, "TILGANG"));
        assertThat(change).isInstanceOf(GoalChange.Done.class);
        return ((GoalChange.Done) change).goal().id();
    }

    final UUID measure(String title, MeasureStatus status) {
        Set<UUID> before = ids();
        measures.make(BERGEN, "4601", MeasureDraft.of(title, "TILGANG", TargetGroup.USERS, status));
        Set<UUID> after = ids();
        after.removeAll(before);
        return after.iterator().next();
    }

    private Set<UUID> ids() {
        return measures.find(BERGEN, MeasureQuery.of("4601"), MeasurePage.all()).stream()
                .map(Measure::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    final UUID need(String title) {
        NeedOutcome outcome = needs.write(
                BERGEN,
                new NeedDraft(
                        "4601",
                        title,
                        "TILGANG",
                        TargetGroup.USERS,
                        "hemmelig beskrivelse",
                        50,
                        null,
                        Set.of(),
                        new WrittenInput(
                                WrittenInput.Kind.MEETING, LocalDate.of(2020, 11, 3), Set.of(), "hemmelig", null)));
        assertThat(outcome).isInstanceOf(NeedOutcome.Done.class);
        return ((NeedOutcome.Done) outcome).need().id();
    }
}
