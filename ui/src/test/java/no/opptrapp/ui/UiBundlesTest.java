package no.opptrapp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.opptrapp.core.text.BundleRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiBundlesTest extends BundleRules {

    /** Both forms are right in themselves; a reader who meets both wonders whether two things are meant. */
    @ParameterizedTest
    @CsvSource({
        "nb, fila|lista|adgang|alvor",
        "nn, vart|lat|tilgjenge|adgang|ho vente|grunngjeving|grunngjevinga",
    })
    void one_form_of_a_word_is_used_in_all_modules(String language, String otherForms) throws IOException {
        Pattern other = Pattern.compile(
                "\\b(" + otherForms + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
        List<Properties> bundles =
                bases().map(base -> read(base + "_" + language + ".properties")).toList();
        assertThat(bundles).hasSizeGreaterThan(10);
        assertThat(bundles.stream()
                        .flatMap(bundle -> bundle.values().stream())
                        .map(Object::toString)
                        .filter(message -> other.matcher(message).find()))
                .isEmpty();
    }

    private static Stream<String> bases() throws IOException {
        return Collections.list(loader().getResources("META-INF/opptrapp/bundles")).stream()
                .flatMap(UiBundlesTest::lines)
                .distinct();
    }

    private static Stream<String> lines(URL list) {
        try (InputStream in = list.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String name) {
        try (InputStream in = Objects.requireNonNull(loader().getResourceAsStream(name), name)) {
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassLoader loader() {
        return UiBundlesTest.class.getClassLoader();
    }
}
