package no.opptrapp.core.official.klass;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.official.klass.ClassificationReading.CodeChange;
import org.jspecify.annotations.Nullable;

/**
 * How the classification differs from the facts about areas.
 *
 * @param codes municipalities that only one side has, by the year they were asked of
 * @param names municipalities with another name
 * @param changes what became of codes, that only one side knows
 * @param groups municipalities in another KOSTRA group
 * @param corrections what of it can be put right without anything else having to change: names in one language, and groups
 *     that we know
 */
public record AreaDifferences(
        List<CodeDifference> codes,
        List<NameDifference> names,
        List<ChangeDifference> changes,
        List<GroupDifference> groups,
        List<AreaCorrection> corrections) {

    public AreaDifferences {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
        corrections = List.copyOf(corrections);
    }

    /** @param theirs whether the classification has it, and we do not */
    public record CodeDifference(int year, String code, String name, boolean theirs) {}

    /** A name that is another. */
    public record NameDifference(int year, String code, String ours, String theirs) {}

    /** @param theirs whether the classification has it, and we do not */
    public record ChangeDifference(CodeChange change, boolean theirs) {}

    /** @param ours null where we have none */
    public record GroupDifference(
            int year,
            String code,
            String name,
            @Nullable Integer ours,
            @Nullable Integer theirs) {}

    public boolean isEmpty() {
        return count() == 0;
    }

    public int count() {
        return codes.size() + names.size() + changes.size() + groups.size();
    }

    /** Collects them. */
    static final class Found {
        final List<CodeDifference> codes = new ArrayList<>();
        final List<NameDifference> names = new ArrayList<>();
        final List<ChangeDifference> changes = new ArrayList<>();
        final List<GroupDifference> groups = new ArrayList<>();

        AreaDifferences all(List<AreaCorrection> corrections) {
            return new AreaDifferences(codes, names, changes, groups, corrections);
        }
    }
}
