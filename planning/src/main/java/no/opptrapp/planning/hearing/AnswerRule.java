package no.opptrapp.planning.hearing;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;

/** What an answer must fulfil: whoever is answered gets words, and a comment does not become new again. */
final class AnswerRule {

    private AnswerRule() {}

    static List<HearingFault> faults(HearingComment.State state, String words) {
        List<HearingFault> faults = new ArrayList<>();
        if (state == HearingComment.State.NEW) {
            faults.add(new HearingFault("state", Text.of("hearing.fault.new_again")));
        }
        if (words.isEmpty() && state != HearingComment.State.LEFT_OUT) {
            faults.add(new HearingFault("answer", Text.of("hearing.fault.answer")));
        }
        HearingPolicy.length("answer", words, HearingComment.LONGEST, faults);
        return faults;
    }
}
