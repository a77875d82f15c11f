package no.opptrapp.ui.open.need;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What must be said of a need that is written down. */
@Serdeable
record NewNeed(
        @Nullable String area,
        @Nullable String title,
        @Nullable String planArea,
        @Nullable String targetGroup,
        @Nullable String description,
        @Nullable Integer severity,
        @Nullable Integer horizonYear,
        @Nullable List<String> planIds,
        @Nullable NewInput evidence) {

    /** @throws Refusal 422 naming everything that is missing, 400 when something cannot be understood */
    NeedDraft complete() {
        RequiredFields required = new RequiredFields();
        NewInput input = evidence == null ? new NewInput(null, null, null, null, null, null) : evidence;
        NeedDraft draft = new NeedDraft(
                required.text("area", area),
                required.text("title", title),
                required.text("planArea", planArea),
                required.choice("targetGroup", targetGroup, TargetGroup.class),
                description,
                severity,
                horizonYear,
                required.ids("planIds", planIds),
                input.input(required));
        required.check();
        return draft;
    }
}
