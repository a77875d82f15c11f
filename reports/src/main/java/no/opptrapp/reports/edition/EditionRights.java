package no.opptrapp.reports.edition;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.area.Country;
import no.opptrapp.planning.area.PlanningAreas;

/** Who may write in a report and approve it: those whose reports of the kind are, within their areas. */
@Singleton
class EditionRights {

    private final PlanningAreas areas;
    private final Users users;

    EditionRights(PlanningAreas areas, Users users) {
        this.areas = areas;
        this.users = users;
    }

    boolean mayWrite(Actor actor, ReportKey key) {
        return roles(key.kind()).contains(actor.role()) && areas.covers(actor, key.area());
    }

    /**
     * Those who look after the area itself: whoever looks after the whole country may approve every report, but is not
     * waited for where others can.
     */
    List<User> approvers(ReportKey key) {
        boolean wide = key.kind() != ReportKind.MUNICIPALITY && key.kind() != ReportKind.COUNTY;
        return users.all(Actor.job("report-approvers")).stream()
                .filter(User::active)
                .filter(user -> mayWrite(user.actor(), key))
                .filter(user -> wide || !user.scope().contains(Country.CODE))
                .toList();
    }

    private static Set<Role> roles(ReportKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> Set.of(Role.MANAGER, Role.COORDINATOR, Role.NATIONAL);
            case COUNTY -> Set.of(Role.COORDINATOR, Role.NATIONAL);
            case COUNTRY, ROUND, ROUND_REGION -> Set.of(Role.NATIONAL);
        };
    }
}
