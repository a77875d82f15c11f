package no.opptrapp.core.access;

import java.util.List;
import no.opptrapp.core.text.Text;

/** How a change of a user went. */
public sealed interface UserChange {

    /** It is done; this is the user now. */
    record Done(User user) implements UserChange {}

    /** Nothing was changed, for these reasons. */
    record Refused(List<Text> reasons) implements UserChange {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
