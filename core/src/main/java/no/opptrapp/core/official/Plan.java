package no.opptrapp.core.official;

import java.util.List;
import java.util.Optional;

/** Which questions a fetching consists of, and what whole answers to them look like. */
interface Plan {

    /** What is asked first. */
    List<Ask> first();

    /**
     * What is asked once this is answered.
     *
     * @throws BrokenAnswer when the answer is not whole
     * @throws Unusable when it is whole, and nothing can be made of it
     */
    List<Ask> after(Ask asked, String body);

    /** The same in smaller pieces; empty when there are none. */
    Optional<List<Ask>> divided(Ask asked, List<Given> before);
}
