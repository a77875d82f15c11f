package no.opptrapp.core.exchange.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {

    private static final String TYPES = "[Content_Types].xml";

    @Test
    void is_told_by_what_stands_in_it() throws IOException {
        assertThat(FileContent.kind(text(pdf("")))).contains(FileKind.PDF);
        assertThat(FileContent.kind(text(pdf("\n1 0 obj\n<</Type/XRef/Root 2 0 R>>\nstream\n"))))
                .contains(FileKind.PDF);
        assertThat(FileContent.kind(text("Notat fra møtet.\nVi møtes igjen i mai.")))
                .contains(FileKind.TEXT);
        assertThat(FileContent.kind(picture("png"))).contains(FileKind.PNG);
        assertThat(FileContent.kind(picture("jpg"))).contains(FileKind.JPEG);
        assertThat(FileContent.kind(packed(TYPES, "_rels/.rels", "word/document.xml")))
                .contains(FileKind.DOCX);
        assertThat(FileContent.kind(packed("xl/workbook.xml", TYPES))).contains(FileKind.XLSX);
        assertThat(FileContent.kind(packed(TYPES, "ppt/presentation.xml", "ppt/embeddings/Workbook1.xlsx")))
                .contains(FileKind.PPTX);
        assertThat(FileContent.kind(openDocument("text"))).contains(FileKind.ODT);
        assertThat(FileContent.kind(openDocument("spreadsheet"))).contains(FileKind.ODS);
        assertThat(FileContent.kind(openDocument("presentation"))).contains(FileKind.ODP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "#!/bin/sh\nrm -rf /\n",
                "PK\u0003\u0004broken"
            })
    void nothing_that_runs_or_shows_pages_is_kept(String content) {
        assertThat(FileContent.kind(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.4 garbage",
                "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n",
                "%PDF-1.4\nstartxref\n4000\n%%EOF",
                "%PDF-1.4\nstartxref\n0\n%%EOF",
                "%PDF-1.4\nxref\n0 1\ntrailer\n<</Size 1>>\nstartxref\n9\n%%EOF",
                "%PDF-1.4\nstartxref\n99999999999999\n%%EOF"
            })
    void a_pdf_that_leads_to_no_document_is_broken(String content) {
        assertThat(FileContent.kind(text(content))).isEmpty();
        assertThat(FileContent.isBroken(text(content))).isTrue();
    }

    @Test
    void a_picture_is_drawn_before_it_is_believed() throws IOException {
        for (String format : List.of("png", "jpg")) {
            byte[] whole = picture(format);
            byte[] begun = Arrays.copyOf(whole, 24);
            assertThat(FileContent.kind(begun)).as(format).isEmpty();
            assertThat(FileContent.isBroken(begun)).as(format).isTrue();
            assertThat(FileContent.isBroken(whole)).as(format).isFalse();
        }
        byte[] endless = picture("png");
        // Its width and height, said to be about two milliards.
        Arrays.fill(endless, 16, 24, (byte) 0x7f);
        assertThat(FileContent.kind(endless)).isEmpty();
    }

    @Test
    void a_package_that_was_cut_off_or_holds_no_xml_is_broken() throws IOException {
        byte[] whole = packed(TYPES, "word/document.xml");
        byte[] cut = Arrays.copyOf(whole, whole.length - 30);
        assertThat(FileContent.kind(cut)).isEmpty();
        assertThat(FileContent.isBroken(cut)).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            pack(zip, TYPES);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text("<document>never closed"));
            zip.closeEntry();
        }
        assertThat(FileContent.kind(out.toByteArray())).isEmpty();
        assertThat(FileContent.isBroken(out.toByteArray())).isTrue();
    }

    @Test
    void a_text_is_utf_8_and_steers_nothing() {
        assertThat(FileContent.kind(text("\uFEFFA;B\r\n1;2\tBlåbær\f"))).contains(FileKind.TEXT);
        assertThat(FileContent.kind("Blåbærsyltetøy på Værøy.\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(FileContent.kind(text("Ordinary words and then \u001B[2Jnothing")))
                .isEmpty();
    }

    @Test
    void no_package_with_macros_or_objects_of_other_programs_is_kept() throws IOException {
        assertThat(FileContent.kind(packed(TYPES, "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
        assertThat(FileContent.kind(packed(TYPES, "word/document.xml", "word/embeddings/oleObject1.bin")))
                .isEmpty();
        assertThat(FileContent.kind(packed(TYPES, "xl/workbook.xml", "xl/activeX/activeX1.xml")))
                .isEmpty();
        assertThat(FileContent.kind(openDocument("text", "Basic/Standard/Module1.xml")))
                .isEmpty();
        assertThat(FileContent.kind(packed("word/document.xml"))).isEmpty();
        assertThat(FileContent.kind(packed(TYPES, "notes.txt"))).isEmpty();
    }

    @Test
    void a_workbook_that_says_the_sizes_of_its_parts_behind_them_is_read_by_its_directory() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Opptrapp", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tiltak");
            for (int row = 0; row < 500; row++) {
                sheet.value(row, 0, "Tiltak nummer " + row);
            }
        }
        assertThat(FileContent.kind(out.toByteArray())).contains(FileKind.XLSX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml|ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'",
                "[Content_Types].xml|PartName='/word/x.dat' ContentType='application/vnd.ms-office.vbaProject'",
                "word/_rels/document.xml.rels|Type='http://x/2006/relationships/vbaProject' Target='x.dat'",
                "word/_rels/settings.xml.rels|Type='http://x/attachedTemplate' TargetMode='External' Target='http://a/b'",
                "word/_rels/settings.xml.rels|Type='http://x/attachedTemplate' TargetMode='External' Target='\\\\a\\b'"
            })
    void what_runs_is_found_by_its_type_whatever_it_is_called(String tells) throws IOException {
        String part = tells.substring(0, tells.indexOf('|'));
        String said = tells.substring(tells.indexOf('|') + 1);
        String list = "<x><y " + said + "/></x>";
        byte[] file = part.equals(TYPES)
                ? packedWith(TYPES, text(list), "word/document.xml", "word/x.dat")
                : packedWith(part, text(list), TYPES, "word/document.xml", "word/x.dat");
        assertThat(FileContent.kind(file)).isEmpty();
        assertThat(FileContent.isBroken(file)).isFalse();
    }

    @Test
    void macros_of_embedded_files_are_found_and_a_template_of_ones_own_machine_does_no_harm() throws IOException {
        byte[] macros = packed(TYPES, "xl/workbook.xml", "xl/macrosheets/sheet1.xml");
        byte[] plain = packed(TYPES, "xl/workbook.xml");
        String embedded = "word/embeddings/Workbook1.xlsx";
        assertThat(FileContent.kind(macros)).isEmpty();
        assertThat(FileContent.kind(packedWith(embedded, macros, TYPES, "word/document.xml")))
                .isEmpty();
        assertThat(FileContent.kind(packed(TYPES, "word/document.xml", "word/embeddings/Workbook1.xlsm")))
                .isEmpty();
        assertThat(FileContent.kind(packedWith(embedded, plain, TYPES, "word/document.xml")))
                .contains(FileKind.DOCX);
        byte[] local = text("<x><y Type='http://x/attachedTemplate' TargetMode='External'"
                + " Target='file:///C:\\Maler\\Notat.dotm'/></x>");
        assertThat(FileContent.kind(packedWith("word/_rels/settings.xml.rels", local, TYPES, "word/document.xml")))
                .contains(FileKind.DOCX);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 10, 2})
    void a_jpeg_that_was_cut_off_is_broken(int percent) throws IOException {
        BufferedImage noise = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 90_000; at++) {
            noise.setRGB(at % 300, at / 300, at * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(noise, "jpg", out);
        byte[] whole = out.toByteArray();
        assertThat(FileContent.kind(whole)).contains(FileKind.JPEG);
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
        assertThat(FileContent.kind(cut)).isEmpty();
        assertThat(FileContent.isBroken(cut)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "referat.pdf|PDF|referat.pdf",
                "Årsplan 2026.PDF|PDF|Årsplan 2026.PDF",
                "../../etc/passwd|TEXT|passwd.txt",
                "C:\\Users\\kari\\plan.docx|DOCX|plan.docx",
                "bilde.exe|PNG|bilde.exe.png",
                "foto.jpeg|JPEG|foto.jpeg",
                "tall.csv|TEXT|tall.csv",
                ".htaccess|TEXT|htaccess.txt",
                "a<b>:\"c\"|PDF|a b c.pdf",
                "''|PDF|dokument.pdf"
            })
    void a_name_is_made_harmless_and_ends_as_its_kind_does(String sent, FileKind kind, String safe) {
        assertThat(FileName.safe(sent, kind)).isEqualTo(safe);
    }

    @Test
    void a_name_turns_no_direction_and_is_not_endless() {
        assertThat(FileName.safe("faktura\u202Efdp.exe", FileKind.PDF)).isEqualTo("fakturafdp.exe.pdf");
        assertThat(FileName.safe("x".repeat(500) + ".pdf", FileKind.PDF))
                .hasSize(120)
                .endsWith("x.pdf");
    }

    @Test
    void the_header_says_the_name_twice_and_cannot_be_split() {
        assertThat(FileName.attachment("Plan for øya \"ny\"\r\nX-Evil: 1.pdf"))
                .isEqualTo("attachment; filename=\"Plan for oya _ny___X-Evil_ 1.pdf\"; filename*=UTF-8''"
                        + "Plan%20for%20%C3%B8ya%20%22ny%22%0D%0AX-Evil%3A%201.pdf");
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF of the least that one must have; with an object as its table, or a table when none is given. */
    private static String pdf(String object) {
        String head = "%PDF-1.7\n";
        String table = object.isEmpty() ? "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1/Root 2 0 R>>\n" : object;
        return head + table + "startxref\n" + head.length() + "\n%%EOF\n";
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] packed(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            pack(zip, parts);
        }
        return out.toByteArray();
    }

    private static byte[] packedWith(String part, byte[] content, String... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
            pack(zip, more);
        }
        return out.toByteArray();
    }

    private static void pack(ZipOutputStream zip, String... parts) throws IOException {
        for (String part : parts) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text("<x/>"));
            zip.closeEntry();
        }
    }

    private static byte[] openDocument(String kind, String... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = text("application/vnd.oasis.opendocument." + kind);
            CRC32 check = new CRC32();
            check.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(check.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
            pack(zip, "content.xml");
            pack(zip, more);
        }
        return out.toByteArray();
    }
}
