package no.opptrapp.core.figure.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Lets Java draw letters on a machine that has no fonts and no fontconfig, as small servers and containers are: all
 * letters come from the fonts the program carries, and Java is told so before it looks for others and fails.
 */
public final class OwnFonts {

    private static final String SETTING = "sun.awt.fontconfig";
    private static final String FILE = "no/opptrapp/core/figure/fonts/fontconfig.properties";

    static {
        if (System.getProperty("os.name", "").startsWith("Linux") && System.getProperty(SETTING) == null) {
            System.setProperty(SETTING, unpacked().toString());
        }
    }

    private OwnFonts() {}

    /** To be called before the first font is made; does its work once. */
    public static void ready() {
        // The work is done when the class is loaded, so that it is done once.
    }

    /** Java reads the setting's file by its path, so it cannot stay in a jar. */
    private static Path unpacked() {
        try (InputStream in = OwnFonts.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program does not carry " + FILE);
            }
            Path file = Files.createTempFile("opptrapp-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
