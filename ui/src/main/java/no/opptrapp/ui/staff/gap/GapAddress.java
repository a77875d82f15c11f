package no.opptrapp.ui.staff.gap;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.ui.staff.plan.NewMeasureAddress;

/** What is asked for, as parameters of addresses and back. */
public final class GapAddress {

    private GapAddress() {}

    static String of(String path, GapQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        query.area().ifPresent(code -> parameters.put("area", code));
        query.planArea().ifPresent(code -> parameters.put("planArea", code));
        query.targetGroup().ifPresent(group -> parameters.put("targetGroup", group.name()));
        return parameters.isEmpty()
                ? path
                : path + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    /** @param asked the value of a parameter; empty where it is not there */
    static GapQuery read(Function<String, Optional<String>> asked) {
        return new GapQuery(
                asked.apply("area").filter(code -> !code.isBlank()),
                asked.apply("planArea").filter(code -> !code.isBlank()),
                asked.apply("targetGroup").flatMap(GapAddress::group));
    }

    private static Optional<TargetGroup> group(String name) {
        for (TargetGroup group : TargetGroup.values()) {
            if (group.name().equals(name)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** Where a measure is planned against a need, with what is known of it filled in. */
    public static String newMeasure(Gap need) {
        return NewMeasureAddress.against(need.id(), need.area(), need.planArea(), need.targetGroup());
    }

    /** Where a measure is linked to a need, with the field for it in view. */
    public static String linkNeed(Gap measure) {
        return "measures/" + measure.id() + "/edit?field=" + MeasureField.NEED_IDS.code();
    }

    /** A list's name in keys and anchors. */
    public static String word(GapKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
