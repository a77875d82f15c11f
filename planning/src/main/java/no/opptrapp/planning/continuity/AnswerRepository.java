package no.opptrapp.planning.continuity;

import java.util.List;
import java.util.Map;

/** Where answers to the checklist are kept, with every version. */
public interface AnswerRepository {

    /** Has others who answer for an area wait until the transaction ends. */
    void hold(String area);

    /** The newest answers of an area by the code of their point. */
    Map<String, Answer> newest(String area);

    /** Oldest first. */
    List<Answer> history(String area, String point);

    /** Codes of the areas that have answered something and may be read. */
    List<String> areas();

    void add(String area, Answer answer);
}
