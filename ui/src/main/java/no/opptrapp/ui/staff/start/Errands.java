package no.opptrapp.ui.staff.start;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.ApiKeys;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.AreaSheet;
import no.opptrapp.core.area.Population;
import no.opptrapp.core.area.PopulationCount;
import no.opptrapp.core.text.Amount;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Visit;

/** What there is to do and to see, by role. */
@Singleton
class Errands {

    private final Surveys surveys;
    private final Rounds rounds;
    private final AreaService areas;
    private final Users users;
    private final ApiKeys keys;

    Errands(Surveys surveys, Rounds rounds, AreaService areas, Users users, ApiKeys keys) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.areas = areas;
        this.users = users;
        this.keys = keys;
    }

    /** What needs this visitor. */
    List<Errand> waiting(Visit visit) {
        if (visit.is(Role.OWNER) && users.all(visit.actor()).size() == 1) {
            return List.of(
                    new Errand(Icon.USERS, visit.say("start.first"), visit.say("start.first.what"), "users", true));
        }
        return visit.is(Role.NATIONAL)
                ? surveys.all(visit.actor()).stream()
                        .flatMap(survey -> waiting(visit, survey).stream())
                        .toList()
                : List.of();
    }

    private List<Errand> waiting(Visit visit, Survey survey) {
        List<Errand> waiting = new ArrayList<>();
        List<Round> all = rounds.all(visit.actor(), survey.id());
        for (Round round : all) {
            switch (round.status()) {
                case PLANNED ->
                    waiting.add(of(visit, "planned", survey, round, Icon.CLOCK, true, visit.say("start.planned.what")));
                case OPEN -> {
                    String what = visit.say("start.open.what", Amount.count(round.completed()), round.completed());
                    waiting.add(of(visit, "open", survey, round, Icon.OPEN, true, what));
                }
                case CLOSED -> {
                    if (!waits(visit, round)) {
                        waiting.add(closed(visit, survey, round));
                    }
                }
                case PUBLISHED -> {}
            }
        }
        if (waiting.isEmpty()) {
            waiting.add(new Errand(
                    Icon.CLOCK,
                    visit.say("start.next", survey.title()),
                    visit.say("start.next.what"),
                    "surveys/" + survey.id(),
                    true));
        }
        return waiting;
    }

    private static Errand closed(Visit visit, Survey survey, Round round) {
        String kind = round.correctionWaits() ? "correction" : "closed";
        String what = round.correctionWaits()
                ? visit.say("start.correction.what", Objects.requireNonNull(round.publishedTally()))
                : visit.say("start.closed.what");
        return of(visit, kind, survey, round, Icon.LOCK, true, what);
    }

    /** Whether it lies closed because publishing it would tell too much. That can stay so: it is no errand, but is told. */
    private boolean waits(Visit visit, Round round) {
        return round.status() == RoundStatus.CLOSED
                && rounds.waiting(visit.actor(), round.survey(), round.id()).isPresent();
    }

    private Errand held(Visit visit, Survey survey, Round round) {
        String what = round.correctionWaits()
                ? visit.say("start.waits.published", Objects.requireNonNull(round.publishedTally()))
                : visit.say("start.waits.unpublished");
        return of(visit, "waits", survey, round, Icon.CLOCK, false, what + " " + visit.say("start.waits.choice"));
    }

    /** What is new, the newest first, in the order of the findings below it. */
    List<Errand> news(Visit visit) {
        List<Errand> news = new ArrayList<>();
        for (Newest newest : newest(visit)) {
            news.addAll(published(visit, newest.survey(), newest.round()));
        }
        if (visit.is(Role.NATIONAL)) {
            for (Survey survey : surveys.all(visit.actor())) {
                rounds.all(visit.actor(), survey.id()).stream()
                        .filter(round -> waits(visit, round))
                        .forEach(round -> news.add(held(visit, survey, round)));
            }
        }
        return news;
    }

    /** The newest published round of each survey that has one, newest first. */
    List<Newest> newest(Visit visit) {
        return surveys.all(visit.actor()).stream()
                .flatMap(survey -> rounds.all(visit.actor(), survey.id()).stream()
                        .filter(round -> round.publishedTally() != null)
                        .max(Comparator.comparing(Round::id))
                        .map(round -> new Newest(survey, round))
                        .stream())
                .sorted(Comparator.comparing((Newest newest) -> newest.round().id())
                        .reversed()
                        .thenComparing(newest -> newest.survey().id()))
                .toList();
    }

    /** The newest published round of a survey. */
    record Newest(Survey survey, Round round) {}

    /** What is this visitor's own: nothing of it is new, but it is what they come back to. */
    List<Errand> own(Visit visit) {
        List<Errand> own = new ArrayList<>();
        if (visit.is(Role.OWNER)) {
            long active = users.all(visit.actor()).stream().filter(User::active).count();
            own.add(new Errand(
                    Icon.USERS, visit.say("start.users", active), visit.say("start.users.what"), "users", false));
            long inUse = keys.all(visit.actor()).stream()
                    .filter(key -> key.revokedAt().isEmpty())
                    .count();
            own.add(new Errand(Icon.KEYS, visit.say("start.keys", inUse), visit.say("start.keys.what"), "keys", false));
        }
        visit.actor().scope().stream()
                .filter(code -> !code.equals("NO"))
                .sorted()
                .forEach(code -> own.add(area(visit, code)));
        own.add(new Errand(Icon.PLAN, visit.say("start.plan"), visit.say("start.plan.what"), "plan", false));
        return own;
    }

    private static List<Errand> published(Visit visit, Survey survey, Round round) {
        Errand figures = of(visit, "published", survey, round, Icon.SURVEYS, false, visit.say("start.published.what"));
        return List.of(
                figures,
                new Errand(
                        Icon.REPORT,
                        visit.say("start.report", round.id().label()),
                        visit.say("start.report.what"),
                        figures.href() + "/report",
                        false));
    }

    private Errand area(Visit visit, String code) {
        AreaSheet sheet = areas.get(visit.actor(), code);
        List<PopulationCount> counts = sheet.populations();
        String inhabitants = counts.isEmpty() || counts.getLast().population().all() == Population.UNKNOWN
                ? ""
                : visit.say(
                                "start.area.inhabitants",
                                Amount.count(counts.getLast().population().all()),
                                Integer.toString(counts.getLast().year()))
                        + " ";
        String lies = sheet.area().kind() == AreaKind.COUNTY
                ? visit.say("start.area.county", sheet.children().size())
                : visit.say("start.area.what");
        return new Errand(Icon.AREAS, visit.say(sheet.area().name()), inhabitants + lies, "areas/" + code, false);
    }

    private static Errand of(
            Visit visit, String kind, Survey survey, Round round, Icon icon, boolean waits, String what) {
        return new Errand(
                icon,
                visit.say("start." + kind, survey.title(), round.id().label()),
                what,
                "surveys/" + survey.id() + "/rounds/" + round.id().key(),
                waits);
    }
}
