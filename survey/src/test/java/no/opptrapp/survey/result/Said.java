package no.opptrapp.survey.result;

import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** What a text says, for tests that read it. */
final class Said {

    private Said() {}

    static String inBokmaal(Text text) {
        return Texts.in(Language.NB).say(text);
    }
}
