package no.opptrapp.planning.hearing;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A hearing with what was shown and what came in.
 *
 * @param lines in order
 * @param comments in the order they came; on the open page only those that are answered, once it is closed
 * @param open whether comments are taken now
 */
public record HearingSheet(Hearing hearing, List<HearingLine> lines, List<HearingComment> comments, boolean open) {

    public HearingSheet {
        lines = List.copyOf(lines);
        comments = List.copyOf(comments);
    }

    /** The line of a number. */
    public Optional<HearingLine> line(@Nullable Integer number) {
        return lines.stream()
                .filter(line -> number != null && line.number() == number)
                .findFirst();
    }

    /** What a comment is about, for people. */
    public Text about(HearingComment comment) {
        return line(comment.line()).<Text>map(HearingLine::title).orElse(Text.of("hearing.about.all"));
    }
}
