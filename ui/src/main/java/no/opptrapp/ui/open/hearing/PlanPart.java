package no.opptrapp.ui.open.hearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.hearing.HearingLine;

/**
 * A plan area with what was shown of it.
 *
 * @param area the line of the plan area itself
 */
public record PlanPart(HearingLine area, List<Group> groups) {

    /** Lines of one kind. */
    public record Group(Text label, List<HearingLine> lines) {}

    public PlanPart {
        groups = List.copyOf(groups);
    }

    /** All lines of the part, itself first. */
    public List<HearingLine> lines() {
        List<HearingLine> lines = new ArrayList<>(List.of(area));
        groups.forEach(group -> lines.addAll(group.lines()));
        return lines;
    }

    static List<PlanPart> of(List<HearingLine> lines) {
        List<PlanPart> parts = new ArrayList<>();
        List<HearingLine> rest = new ArrayList<>();
        for (HearingLine line : lines.reversed()) {
            if (line.kind() == HearingLine.Kind.PLAN_AREA) {
                parts.addFirst(new PlanPart(line, groups(rest.reversed())));
                rest.clear();
            } else {
                rest.add(line);
            }
        }
        return parts;
    }

    private static List<Group> groups(List<HearingLine> lines) {
        return Arrays.stream(HearingLine.Kind.values())
                .map(kind -> new Group(
                        kind.label(),
                        lines.stream().filter(line -> line.kind() == kind).toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }
}
