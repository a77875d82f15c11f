package no.opptrapp.core.exchange.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at the names of what is packed into a file of an office program; nothing of it is unpacked for keeping. */
final class OfficePackage {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 200_000_000;
    private static final int CHUNK = 1 << 14;

    /** Bytes of the end of a zip's directory without its comment, and of the longest comment (APPNOTE 4.3.16). */
    private static final int END_BYTES = 22;

    private static final int LONGEST_COMMENT = 65_535;

    private static final String TYPES = "[content_types].xml";
    private static final String WORD = "word/document.xml";
    private static final String EXCEL = "xl/workbook.xml";
    private static final String POWERPOINT = "ppt/presentation.xml";

    private OfficePackage() {}

    /** The kind of a package by ECMA-376; empty when it is none, is broken, or holds macros or objects of other programs. */
    static Optional<FileKind> kind(byte[] file) {
        Set<String> parts = parts(file);
        if (!parts.contains(TYPES) || runs(parts)) {
            return Optional.empty();
        }
        if (parts.contains(WORD)) {
            return Optional.of(FileKind.DOCX);
        }
        if (parts.contains(EXCEL)) {
            return Optional.of(FileKind.XLSX);
        }
        return parts.contains(POWERPOINT) ? Optional.of(FileKind.PPTX) : Optional.empty();
    }

    /**
     * Whether an office program can open it: the zip has its end, and what the kind consists of is there and is XML
     * from its first to its last character.
     */
    static boolean isReadable(byte[] file, FileKind kind) {
        return hasEnd(file) && mains(kind).stream().allMatch(part -> OfficePart.isXml(file, part));
    }

    private static List<String> mains(FileKind kind) {
        return switch (kind) {
            case DOCX -> List.of(TYPES, WORD);
            case XLSX -> List.of(TYPES, EXCEL);
            case PPTX -> List.of(TYPES, POWERPOINT);
            case ODT, ODS, ODP -> List.of("content.xml");
            case PDF, PNG, JPEG, TEXT -> throw new IllegalArgumentException("No package: " + kind);
        };
    }

    /** Whether its directory ends within what a comment can be long: a zip that was cut off has none. */
    private static boolean hasEnd(byte[] file) {
        for (int at = file.length - END_BYTES; at >= 0 && at >= file.length - END_BYTES - LONGEST_COMMENT; at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a package that holds macros or objects of other programs. */
    static boolean runs(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K' && runs(parts(file));
    }

    private static boolean runs(Set<String> parts) {
        return parts.isEmpty()
                || parts.stream()
                        .anyMatch(part -> part.endsWith("vbaproject.bin")
                                || part.startsWith("basic/")
                                || part.startsWith("scripts/")
                                || part.contains("/activex/")
                                || (part.contains("/embeddings/") && part.endsWith(".bin")));
    }

    /** The names of its parts in small letters; none when it is broken or larger than any document is. */
    private static Set<String> parts(byte[] file) {
        Set<String> parts = new HashSet<>();
        byte[] chunk = new byte[CHUNK];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName().toLowerCase(Locale.ROOT));
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Set.of();
                    }
                }
                if (parts.size() > MOST_PARTS) {
                    return Set.of();
                }
            }
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            return Set.of();
        }
    }
}
