package no.opptrapp.core.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookFileTest {

    private static final CsvLimits LIMITS = new CsvLimits(10_000_000, 1_000, 1_000);
    private static final String NAMESPACES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRINGS = "<si><t>aar</t></si><si><r><t>kommune</t></r><r><t>nummer</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>lesemåte</t></rPh></si>";

    @Test
    void reads_every_kind_of_cell_and_passes_over_what_is_empty() throws IOException {
        byte[] book = book("""
                <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="XFD1" s="3"/></row>
                <row r="2"><c r="A2"/><c r="XFD2"/></row>
                <row r="5"><c r="A5"><v>301</v></c><c r="C5" t="inlineStr"><is><t xml:space="preserve"> ja </t></is></c>
                <c r="D5"><f>1+1</f><v>2.50</v></c><c t="str"><v>tekst</v></c><c t="b"><v>1</v></c>
                <c r="G5"><v>1.5E-3</v></c></row>
                """);

        try (TableFile file = TableFile.open(new ByteArrayInputStream(book), LIMITS)) {
            assertThat(file.header()).containsExactly("kommunenummer", "aar");
            TableFile.Row row = file.next();
            assertThat(row).isNotNull();
            assertThat(row.line()).isEqualTo(5);
            assertThat(row.fields()).containsExactly("301", "", "ja", "2.5", "tekst", "true", "0.0015");
            assertThat(file.next()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c r='XFE2'><v>1</v></c></row>",
                "<row r='2'><c r='!!'><v>1</v></c></row>",
                "<row r='99999999999'><c><v>1</v></c></row>",
                "<row r='1048577'><c><v>1</v></c></row>",
                "<row r='2'><c r='A2'><v>1E999999999</v></c></row>",
                "<row r='2'><c r='A2'><v>-1E-2147483600</v></c></row>",
                "<row r='2'><c r='A2'><v>1E2147483647</v></c></row>",
                "<row r='2'><c r='A2'><v>mange</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>2</v></c></row>",
                "<row r='2'><c r='A2' t='s'><v>-1</v></c></row>",
                "<row r='2'><c r='A2'><v>1</v>"
            })
    void a_workbook_that_says_what_none_can_mean_is_broken_and_costs_nothing(String rows) throws IOException {
        assertThat(refusal(book("<row r='1'><c r='A1'><v>1</v></c></row>" + rows))
                        .tooLarge())
                .isFalse();
    }

    @Test
    void rows_of_far_too_many_cells_are_broken() throws IOException {
        assertThat(refusal(book("<row>" + "<c/>".repeat(16_385) + "</row>")).tooLarge())
                .isFalse();
    }

    @Test
    void texts_and_tags_are_held_against_the_limit_before_they_are_whole() throws IOException {
        String text = "a".repeat(2_000_000);

        assertThat(refusal(book("<row><c t='str'><v>" + text + "</v></c></row>"))
                        .tooLarge())
                .isTrue();
        assertThat(refusal(book("<row><c t='" + text + "'/></row>")).tooLarge()).isTrue();
        assertThat(refusal(book("<row><c t='s'><v>0</v></c></row>", "<si><t>" + text + "</t></si>"))
                        .tooLarge())
                .isTrue();
    }

    @Test
    void more_shared_texts_than_the_memory_should_hold_are_refused() throws IOException {
        CsvLimits small = new CsvLimits(100_000, 1_000, 1_000);
        byte[] book = book("<row><c t='s'><v>0</v></c></row>", "<si/>".repeat(2_000));

        assertThat(refusal(book, small).tooLarge()).isTrue();
    }

    @Test
    void content_far_out_in_very_many_rows_is_refused_in_good_time() throws IOException {
        byte[] book = book("<row><c r='XFD1'><v>1</v></c></row>".repeat(20_000));
        CsvLimits many = new CsvLimits(10_000_000, 1_000_000, 1_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(refusal(book, many).tooLarge()).isTrue());
    }

    private static FileRefused refusal(byte[] book) {
        return refusal(book, LIMITS);
    }

    private static FileRefused refusal(byte[] book, CsvLimits limits) {
        FileRefused[] refusal = new FileRefused[1];
        assertThatThrownBy(() -> {
                    try (TableFile file = TableFile.open(new ByteArrayInputStream(book), limits)) {
                        while (file.next() != null) {
                            assertThat(file.header()).isNotEmpty();
                        }
                    }
                })
                .isInstanceOfSatisfying(FileRefused.class, refused -> refusal[0] = refused);
        return refusal[0];
    }

    private static byte[] book(String rows) throws IOException {
        return book(rows, STRINGS);
    }

    private static byte[] book(String rows, String strings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook" + NAMESPACES
                            + "><sheets><sheet name='a' sheetId='1' r:id='rId7'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            relation("rId7", "worksheet", "/xl/worksheets/sheet1.xml"),
                            relation("rId8", "sharedStrings", "sharedStrings.xml")));
            part(zip, "xl/sharedStrings.xml", "<sst" + NAMESPACES + ">" + strings + "</sst>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet" + NAMESPACES + "><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + TYPES + "/" + type + "' Target='" + target + "'/>";
    }

    private static String relations(String... each) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + String.join("", List.of(each)) + "</Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
