package no.opptrapp.planning.hearing;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * A comment as somebody sends it, without characters nobody sees.
 *
 * @param line the number of the line it is about; null for the whole plan
 * @param who an organisation or a name; may be empty
 */
public record NewComment(@Nullable Integer line, String who, String words) {

    public NewComment {
        who = UnseenCharacters.without(who).replaceAll("\\s+", " ").strip();
        words = UnseenCharacters.without(words).replace("\r\n", "\n").strip();
    }

    List<HearingFault> faults(List<HearingLine> lines) {
        List<HearingFault> faults = new ArrayList<>();
        Integer about = line;
        if (about != null && lines.stream().noneMatch(each -> each.number() == about)) {
            faults.add(new HearingFault("line", Text.of("hearing.fault.line")));
        }
        if (words.isEmpty()) {
            faults.add(new HearingFault("words", Text.of("hearing.fault.words")));
        }
        HearingPolicy.length("words", words, HearingComment.LONGEST, faults);
        HearingPolicy.length("who", who, HearingComment.LONGEST_NAME, faults);
        return faults;
    }
}
