package no.opptrapp.ui.staff.start;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.AreaService;
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

    Errands(Surveys surveys, Rounds rounds, AreaService areas, Users users) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.areas = areas;
        this.users = users;
    }

    /** What needs this visitor. */
    List<Errand> waiting(Visit visit) {
        if (!visit.is(Role.NATIONAL)) {
            return List.of();
        }
        List<Errand> waiting = new ArrayList<>();
        for (Survey survey : surveys.all(visit.actor())) {
            for (Round round : rounds.all(visit.actor(), survey.id())) {
                if (round.status() == RoundStatus.PLANNED) {
                    waiting.add(of(visit, "planned", survey, round, Icon.CLOCK, true, visit.say("start.planned.what")));
                } else if (round.status() == RoundStatus.OPEN) {
                    waiting.add(of(
                            visit,
                            "open",
                            survey,
                            round,
                            Icon.OPEN,
                            true,
                            visit.say("start.open.what", Amount.count(round.completed()))));
                } else if (round.status() == RoundStatus.CLOSED) {
                    waiting.add(of(visit, "closed", survey, round, Icon.LOCK, true, visit.say("start.closed.what")));
                }
            }
        }
        return waiting;
    }

    /** What is new, and what is this visitor's own. */
    List<Errand> news(Visit visit) {
        List<Errand> news = new ArrayList<>();
        for (Survey survey : surveys.all(visit.actor())) {
            rounds.all(visit.actor(), survey.id()).stream()
                    .filter(round -> round.publishedTally() != null)
                    .max(Comparator.comparing(Round::id))
                    .ifPresent(round -> news.add(of(
                            visit,
                            "published",
                            survey,
                            round,
                            Icon.SURVEYS,
                            false,
                            visit.say("start.published.what"))));
        }
        if (visit.is(Role.OWNER)) {
            long active = users.all(visit.actor()).stream().filter(User::active).count();
            news.add(new Errand(
                    Icon.USERS, visit.say("start.users", active), visit.say("start.users.what"), "users", false));
        }
        visit.actor().scope().stream()
                .filter(code -> !code.equals("NO"))
                .sorted()
                .forEach(code -> news.add(area(visit, code)));
        news.add(new Errand(Icon.PLAN, visit.say("start.plan"), visit.say("start.plan.what"), "plan", false));
        return news;
    }

    private Errand area(Visit visit, String code) {
        String name = visit.say(areas.get(visit.actor(), code).area().name());
        return new Errand(Icon.AREAS, name, visit.say("start.area.what"), "areas/" + code, false);
    }

    private static Errand of(
            Visit visit, String kind, Survey survey, Round round, Icon icon, boolean waits, String what) {
        return new Errand(
                icon,
                visit.say("start." + kind, survey.title(), round.id().name()),
                what,
                "surveys/" + survey.id() + "/rounds/" + round.id().key(),
                waits);
    }
}
