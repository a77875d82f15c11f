package no.opptrapp.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Finds the bundles of every module on the class path and reads them. */
final class Bundles {

    private static final String INDEX = "META-INF/opptrapp/bundles";

    private Bundles() {}

    /** All messages of a language; a key in two bundles is a defect. */
    static Map<String, String> load(Language language) {
        Map<String, String> messages = new HashMap<>();
        for (String bundle : names()) {
            Properties properties = read(bundle + "_" + language.tag() + ".properties");
            properties.forEach((key, value) -> {
                if (messages.put((String) key, (String) value) != null) {
                    throw new IllegalStateException(
                            "The text " + key + " stands in two bundles, one of them " + bundle);
                }
            });
        }
        return Map.copyOf(messages);
    }

    /** The bundle names listed by the modules, one a line. */
    static List<String> names() {
        try {
            return Collections.list(Bundles.class.getClassLoader().getResources(INDEX)).stream()
                    .distinct()
                    .flatMap(Bundles::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.util.stream.Stream<String> lines(URL url) {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String resource) {
        URL url = Bundles.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalStateException("The bundle " + resource + " is listed but missing");
        }
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
