package no.opptrapp.ui.open.page;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.language.Reading;

/**
 * What stands around every page.
 *
 * @param title of the page, for the window and for search engines
 * @param texts in the page's language
 * @param path of the page itself, for changing language
 * @param chosen whether the language stands in the address and so belongs in every link
 */
public record Frame(String title, Texts texts, String path, boolean chosen) {

    /** One of the languages the page can be read in. */
    public record Choice(Language language, String address, boolean current) {}

    /** The frame of a page, in the language that the request asks for. */
    public static Frame of(HttpRequest<?> request, Text title) {
        Texts texts = Texts.in(Reading.of(request));
        boolean chosen = request.getParameters().getFirst("lang").isPresent();
        return new Frame(texts.say(title), texts, request.getPath(), chosen);
    }

    public Language language() {
        return texts.language();
    }

    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    public String say(Text text) {
        return texts.say(text);
    }

    /** The address of another page, in the language the reader has chosen. */
    public String to(String address) {
        return chosen ? address + "?lang=" + language().tag() : address;
    }

    /** The address of the part of a list behind an item, in the language the reader has chosen. */
    public String after(String address, String item) {
        String part = "?after=" + URLEncoder.encode(item, StandardCharsets.UTF_8);
        return address + part + (chosen ? "&lang=" + language().tag() : "");
    }

    public List<Choice> choices() {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language, path + "?lang=" + language.tag(), language == language()))
                .toList();
    }
}
