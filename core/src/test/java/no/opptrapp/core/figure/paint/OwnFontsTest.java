package no.opptrapp.core.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OwnFontsTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void java_is_told_of_the_programs_fonts_before_it_looks_for_others() throws Exception {
        assertThat(Typeface.REGULAR.at(12).getFamily()).isEqualTo("Source Sans 3");
        Path file = Path.of(System.getProperty("sun.awt.fontconfig"));
        assertThat(Files.readString(file)).contains("sansserif.plain.default=Source Sans 3");
    }
}
