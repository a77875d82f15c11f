package no.opptrapp.ui.open.need;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/** Reads which needs are asked for, and says what is wrong with what was sent. */
record NeedRequest(HttpRequest<?> request) {

    /** @param planArea known to be one */
    NeedQuery query(Optional<String> planArea) {
        NeedQuery query = NeedQuery.all();
        Optional<String> area = asked("area");
        Optional<TargetGroup> group =
                asked("targetGroup").map(value -> Asked.choice("targetGroup", value, TargetGroup.class));
        Optional<NeedState> state = asked("state").map(value -> Asked.choice("state", value, NeedState.class));
        query = area.map(query::inArea).orElse(query);
        query = planArea.map(query::ofPlanArea).orElse(query);
        query = group.map(query::of).orElse(query);
        return query.in(state.map(Set::of).orElse(Set.of()));
    }

    private Optional<String> asked(String field) {
        return request.getParameters().getFirst(field);
    }

    /** @throws NotInScope when it is no id at all: there is no such need either */
    static UUID id(String written) {
        return Ids.read(written).orElseThrow(() -> new NotInScope("need " + written));
    }

    static UUID after(String written) {
        return Ids.read(written).orElseThrow(() -> Refusal.malformed("after", written, Text.of("problem.fault.after")));
    }

    static Refusal refusal(List<NeedFault> faults) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Text.of("problem.detail.422"),
                faults.stream()
                        .map(fault -> new Refusal.Fault(null, null, fault.field(), value(fault), fault.message()))
                        .toList(),
                faults.size());
    }

    /** States and groups stand as they were sent, not as they are called inside. */
    private static @Nullable String value(NeedFault fault) {
        String value = fault.value();
        if (value == null) {
            return null;
        }
        return switch (fault.field()) {
            case "state" -> Asked.word(value, NeedState.class);
            case "targetGroup" -> Asked.word(value, TargetGroup.class);
            case null, default -> value;
        };
    }
}
