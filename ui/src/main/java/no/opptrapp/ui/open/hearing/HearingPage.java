package no.opptrapp.ui.open.hearing;

import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingFault;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.planning.hearing.HearingSheet;
import no.opptrapp.reports.document.Moments;
import no.opptrapp.ui.open.page.Frame;

/**
 * What stands on the page of a hearing.
 *
 * @param form as it was filled in
 * @param faults what must be mended before the comment can be sent
 * @param notice what else there is to say of it; empty when nothing
 * @param sent whether a comment was just sent
 */
public record HearingPage(
        Frame frame, HearingSheet sheet, HearingForm form, List<HearingFault> faults, String notice, boolean sent) {

    public Hearing hearing() {
        return sheet.hearing();
    }

    public List<PlanPart> parts() {
        return PlanPart.of(sheet.lines());
    }

    public String lastDay() {
        return Moments.day(hearing().closesAt().minusSeconds(1), frame.language());
    }

    public boolean madeUp() {
        return sheet.lines().stream().anyMatch(HearingLine::madeUp);
    }

    /** What stands behind a title: when a goal should be reached, how far a measure is. */
    public String detail(HearingLine line) {
        Integer year = line.year();
        if (line.status() != null) {
            String status = frame.say(line.status().label());
            return year == null ? status : frame.say("hearing-page.ends", status, Integer.toString(year));
        }
        return year == null ? "" : frame.say("hearing-page.by-year", Integer.toString(year));
    }

    public boolean chosen(HearingLine line) {
        return form.line().equals(Integer.toString(line.number()));
    }

    /** What is wrong with a field; empty when nothing is. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .map(fault -> frame.say(fault.message()))
                .orElse("");
    }

    public Text about(HearingComment comment) {
        return sheet.about(comment);
    }

    public String day(HearingComment comment) {
        return Moments.day(comment.at(), frame.language());
    }
}
