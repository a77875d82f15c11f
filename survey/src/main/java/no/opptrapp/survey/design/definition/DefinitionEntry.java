package no.opptrapp.survey.design.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.DefinitionProblem;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a definition file, which knows its file and line. Scalars are taken as written, so {@code no} is a word. */
final class DefinitionEntry {

    private final String file;
    private final Node node;

    DefinitionEntry(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    DefinitionProblem problem(String what) {
        return new DefinitionProblem(file, node.getStartMark().getLine() + 1, what);
    }

    /** What the maker makes; its objection is told with file and line. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException objection) {
            throw problem(String.valueOf(objection.getMessage()));
        }
    }

    String word() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw problem("a word or number should stand here");
    }

    int number() {
        return make(() -> Integer.parseInt(word()));
    }

    BigDecimal decimal() {
        return make(() -> new BigDecimal(word()));
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        return make(() -> Enum.valueOf(type, word()));
    }

    /** Everything in a list. */
    List<DefinitionEntry> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(this::at).toList();
        }
        throw problem("a list should stand here");
    }

    <T> List<T> list(Function<DefinitionEntry, T> each) {
        return list().stream().map(each).toList();
    }

    /** Everything under a name, in the order written. */
    Map<String, DefinitionEntry> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("names with values should stand here");
        }
        Map<String, DefinitionEntry> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            DefinitionEntry key = at(tuple.getKeyNode());
            if (map.put(key.word(), at(tuple.getValueNode())) != null) {
                throw key.problem(key.word() + " stands twice");
            }
        }
        return map;
    }

    /** What stands under a name that must be there. */
    DefinitionEntry get(String name) {
        DefinitionEntry found = find(name);
        if (found == null) {
            throw problem(name + " is missing");
        }
        return found;
    }

    @Nullable
    DefinitionEntry find(String name) {
        return map().get(name);
    }

    /** Refuses names that nobody reads, which are mostly misspelt. */
    void onlyKnows(Set<String> names) {
        List<String> unknown = new ArrayList<>(map().keySet());
        unknown.removeAll(names);
        if (!unknown.isEmpty()) {
            throw problem("unknown: " + String.join(", ", unknown));
        }
    }

    /** A text in three languages. */
    Text.Named text() {
        onlyKnows(Set.of("nb", "nn", "en"));
        return new Text.Named(get("nb").word(), get("nn").word(), get("en").word());
    }

    private DefinitionEntry at(Node other) {
        return new DefinitionEntry(file, other);
    }
}
