package no.opptrapp.core.official.http;

import no.opptrapp.core.official.json.BrokenAnswer;
import no.opptrapp.core.official.json.Members;

/** What a problem by RFC 9457 says to people: its title and detail. */
final class ProblemTitle {

    private ProblemTitle() {}

    /** Empty when the text is no such problem. */
    static String of(String body) {
        try {
            Members problem = Members.read(body);
            String title = problem.maybe("title");
            String detail = problem.maybe("detail");
            return (title == null ? "" : title) + (detail == null ? "" : " " + detail);
        } catch (BrokenAnswer other) {
            return "";
        }
    }
}
