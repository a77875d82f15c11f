package no.opptrapp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uten arguments",
                "{0}: {1} (n = {2})",
                "Det er {0, plural, one {én rad} other {# rader}} og {1}",
                "It''s {0}",
                "'{'{0}'}'",
                "{1} før {0}",
                "{3} finnes ikke"
            })
    void says_what_the_message_format_says(String pattern) {
        Object[][] calls = {{"a", "b", "c"}, {2, "b", 30000}, {1, 2, 3}, {}};
        Pattern parsed = new Pattern(pattern, Language.NB);
        for (Object[] arguments : calls) {
            if (pattern.contains("plural") && (arguments.length == 0 || arguments[0] instanceof String)) {
                continue;
            }
            assertThat(parsed.say(arguments))
                    .isEqualTo(new MessageFormat(pattern, Language.NB.locale()).format(arguments));
        }
    }
}
