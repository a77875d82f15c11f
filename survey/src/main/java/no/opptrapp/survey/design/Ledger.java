package no.opptrapp.survey.design;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** What can be compared over the versions of a questionnaire. What it does not mention is the same. */
public record Ledger(List<LedgerEntry> entries) {

    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * How far the shares of some options of a question can be followed between two versions.
     *
     * @param note what changed; absent when nothing did
     */
    public record Verdict(Comparability comparability, Text.@Nullable Named note) {}

    /**
     * The worst that happened to a question as a whole or to any of the options between two versions. A top share asks
     * for its top options, a distribution for all of them.
     *
     * @param earlier the lower version
     * @param later the higher version, or the same
     */
    public Verdict between(int earlier, int later, String question, Set<Integer> options) {
        return entries.stream()
                .filter(entry -> entry.fromVersion() >= earlier && entry.toVersion() <= later)
                .filter(entry -> entry.question().equals(question))
                .filter(entry -> concerns(entry, options))
                .max(Comparator.comparing(LedgerEntry::comparability))
                .map(entry -> new Verdict(entry.comparability(), entry.note()))
                .orElse(new Verdict(Comparability.SAME, null));
    }

    private static boolean concerns(LedgerEntry entry, Set<Integer> options) {
        Integer option = entry.option();
        return option == null || options.contains(option);
    }
}
