package no.opptrapp.planning.county;

import java.util.List;
import no.opptrapp.core.text.Text;

/**
 * A municipality to call.
 *
 * @param points of all reasons together
 * @param reasons the weightiest here first
 */
public record Call(CountyRow row, int points, List<Reason> reasons) {

    public Call {
        reasons = List.copyOf(reasons);
    }

    /**
     * One thing to talk about.
     *
     * @param points it adds
     * @param words in plain words, with its numbers
     * @param page of the staff door, where that stands
     */
    public record Reason(CallReason why, int points, Text words, String page) {}
}
