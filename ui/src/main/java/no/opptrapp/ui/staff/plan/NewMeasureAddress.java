package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureField;

/** Where a measure is planned against a need, with what is known of it filled in. */
public final class NewMeasureAddress {

    private NewMeasureAddress() {}

    public static String against(UUID need, String area, String planArea, TargetGroup targetGroup) {
        return "measures/new?"
                + QueryParameters.simple(Map.of(
                                MeasureField.NEED_IDS.code(),
                                need.toString(),
                                MeasureField.PLAN_AREA.code(),
                                planArea,
                                MeasureField.TARGET_GROUP.code(),
                                targetGroup.name(),
                                "area",
                                area))
                        .getQueryString();
    }
}
