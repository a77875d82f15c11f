package no.opptrapp.planning.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;

/**
 * What a hearing must fulfil to be sent.
 *
 * @param today the first day comments can be taken on
 */
record HearingPolicy(LocalDate today) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_INTRODUCTION = 5_000;

    List<HearingFault> faults(HearingDraft draft, List<HearingLine> lines) {
        List<HearingFault> faults = new ArrayList<>();
        if (draft.title().isEmpty()) {
            faults.add(new HearingFault("title", Text.of("hearing.fault.title")));
        }
        length("title", draft.title(), LONGEST_TITLE, faults);
        length("introduction", draft.introduction(), LONGEST_INTRODUCTION, faults);
        if (draft.lastDay().isBefore(today) || draft.lastDay().isAfter(today.plusYears(1))) {
            faults.add(new HearingFault("lastDay", Text.of("hearing.fault.last_day")));
        }
        if (lines.isEmpty()) {
            faults.add(new HearingFault("sources", Text.of("hearing.fault.nothing")));
        }
        return faults;
    }

    static void length(String field, String words, int most, List<HearingFault> faults) {
        if (words.length() > most) {
            faults.add(new HearingFault(field, Text.of("hearing.fault.long", most)));
        }
        UnseenCharacters.fault(words).ifPresent(message -> faults.add(new HearingFault(field, message)));
    }
}
