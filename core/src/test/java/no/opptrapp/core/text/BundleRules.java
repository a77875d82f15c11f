package no.opptrapp.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every bundle on the class path keeps to. A module's test extends this class, and so checks its own bundles
 * beside those it stands on.
 */
public abstract class BundleRules {

    /** A key as the first argument, not followed by something added to it. */
    private static final Pattern ASKED = Pattern.compile("(?:Text\\.of|\\.say)\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");

    @Test
    void every_text_exists_in_all_three_languages() {
        for (String bundle : Bundles.names()) {
            var bokmal = read(bundle, Language.NB).keySet();
            for (Language language : Language.values()) {
                assertThat(read(bundle, language).keySet())
                        .as("keys of %s in %s", bundle, language.tag())
                        .isEqualTo(bokmal);
            }
        }
    }

    @Test
    void every_text_has_words_and_can_be_parsed() {
        for (Language language : Language.values()) {
            Bundles.names()
                    .forEach(bundle -> read(bundle, language).forEach((key, pattern) -> {
                        assertThat(pattern).as("%s in %s", key, language.tag()).isNotBlank();
                        assertThat(arguments(key, pattern)).isNotNull();
                    }));
        }
    }

    @Test
    void every_text_takes_the_same_arguments_in_all_languages() {
        for (String bundle : Bundles.names()) {
            Map<String, String> bokmal = read(bundle, Language.NB);
            for (Language language : List.of(Language.NN, Language.EN)) {
                read(bundle, language)
                        .forEach((key, pattern) -> assertThat(arguments(key, pattern))
                                .as("arguments of %s in %s", key, language.tag())
                                .isEqualTo(arguments(key, bokmal.getOrDefault(key, pattern))));
            }
        }
    }

    @Test
    void every_bundle_has_a_first_word_of_its_own() {
        Map<String, String> owners = new TreeMap<>();
        for (String bundle : Bundles.names()) {
            for (String key : read(bundle, Language.NB).keySet()) {
                String owner = owners.putIfAbsent(key.split("\\.", 2)[0], bundle);
                assertThat(owner == null || owner.equals(bundle))
                        .as("%s in %s, whose first word belongs to %s", key, bundle, owner)
                        .isTrue();
            }
        }
    }

    /** A bundle that is not listed is not found at run time, however complete it is. */
    @Test
    void every_bundle_beside_a_feature_is_listed() throws IOException {
        Path resources = Path.of("src/main/resources");
        try (Stream<Path> files = Files.walk(resources)) {
            assertThat(files.map(file -> resources.relativize(file).toString())
                            .filter(file -> file.endsWith("texts_nb.properties"))
                            .map(file -> file.replace("_nb.properties", ""))
                            .toList())
                    .isSubsetOf(Bundles.names());
        }
    }

    /** Looks at the sources of the module the test runs in; keys put together at run time are not seen. */
    @Test
    void every_text_the_code_asks_for_exists() throws IOException {
        Map<String, String> texts = Bundles.load(Language.NB);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher asked = ASKED.matcher(Files.readString(source));
                while (asked.find()) {
                    assertThat(texts).as("asked for in %s", source).containsKey(asked.group(1));
                }
            }
        }
    }

    @Test
    void every_bundle_is_listed_once() {
        assertThat(Bundles.names()).doesNotHaveDuplicates();
    }

    private static TreeSet<String> arguments(String key, String pattern) {
        TreeSet<String> names = new TreeSet<>();
        MessagePattern parsed;
        try {
            parsed = new MessagePattern(pattern);
        } catch (RuntimeException e) {
            throw new AssertionError("The text " + key + " cannot be parsed: " + pattern, e);
        }
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }

    private static Map<String, String> read(String bundle, Language language) {
        String resource = bundle + "_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (var in = BundleRules.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(in).as("the bundle %s", resource).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
        return texts;
    }
}
