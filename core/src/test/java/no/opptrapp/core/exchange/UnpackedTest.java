package no.opptrapp.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

class UnpackedTest {

    private static final CsvLimits LIMITS = new CsvLimits(1_000_000, 1_000, 1_000);

    @Test
    void refuses_a_small_workbook_that_unpacks_to_very_much() throws IOException {
        byte[] bomb = zip("xl/sharedStrings.xml", 50_000_000);
        assertThat(bomb.length).isLessThan(100_000);

        assertThatThrownBy(() -> TableFile.open(new ByteArrayInputStream(bomb), LIMITS))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.tooLarge()).isTrue();
                    assertThat(Texts.in(Language.NB).say(refused.fault().message()))
                            .isEqualTo(
                                    "Arbeidsboken er større enn 2 MB når den er pakket ut. Lagre den som CSV, eller del"
                                            + " den i flere filer.");
                });
    }

    @Test
    void reads_an_ordinary_workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet book = new Spreadsheet(out)) {
            book.sheet("a");
            book.row(List.of("kommunenummer", "aar"));
            book.row(List.of("4601", 2020));
        }

        try (TableFile file = TableFile.open(new ByteArrayInputStream(out.toByteArray()), LIMITS)) {
            assertThat(file.header()).containsExactly("kommunenummer", "aar");
            TableFile.Row row = file.next();
            assertThat(row).isNotNull();
            assertThat(row.fields()).containsExactly("4601", "2020");
        }
    }

    @Test
    void says_of_a_file_that_only_begins_like_a_workbook_that_it_cannot_be_read() {
        byte[] broken = "PK and no more".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TableFile.open(new ByteArrayInputStream(broken), LIMITS))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.tooLarge()).isFalse());
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] chunk = new byte[1_000_000];
            for (int written = 0; written < size; written += chunk.length) {
                zip.write(chunk);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
