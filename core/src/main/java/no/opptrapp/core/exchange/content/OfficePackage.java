package no.opptrapp.core.exchange.content;

import java.util.Optional;

/** Tells what kind of file a package of an office program is; nothing of it is unpacked for keeping. */
final class OfficePackage {

    private static final String WORD = "word/document.xml";
    private static final String EXCEL = "xl/workbook.xml";
    private static final String POWERPOINT = "ppt/presentation.xml";
    private static final String OPEN_DOCUMENT = "content.xml";

    private OfficePackage() {}

    /** The kind of a package by ECMA-376; empty when it is none or broken, or holds macros or objects of other programs. */
    static Optional<FileKind> kind(byte[] file) {
        return OfficeReading.read(file).filter(content -> !content.runs()).flatMap(OfficePackage::kind);
    }

    private static Optional<FileKind> kind(OfficeContent content) {
        if (!content.holds(OfficeContent.TYPES)) {
            return Optional.empty();
        }
        if (content.holds(WORD)) {
            return Optional.of(FileKind.DOCX);
        }
        if (content.holds(EXCEL)) {
            return Optional.of(FileKind.XLSX);
        }
        return content.holds(POWERPOINT) ? Optional.of(FileKind.PPTX) : Optional.empty();
    }

    /** Whether an office program can open it: what the kind consists of is there, and what tells of it is XML. */
    static boolean isReadable(byte[] file, FileKind kind) {
        String main = switch (kind) {
            case DOCX -> WORD;
            case XLSX -> EXCEL;
            case PPTX -> POWERPOINT;
            case ODT, ODS, ODP -> OPEN_DOCUMENT;
            case PDF, PNG, JPEG, TEXT -> throw new IllegalArgumentException("No package: " + kind);
        };
        return OfficeReading.read(file).filter(content -> content.holds(main)).isPresent();
    }

    /** Whether its name says that it is the main part of a kind, which has to be XML throughout. */
    static boolean isMain(String part) {
        return part.equals(WORD) || part.equals(EXCEL) || part.equals(POWERPOINT) || part.equals(OPEN_DOCUMENT);
    }

    /** Whether it is a package that holds macros or objects of other programs, or that cannot be looked into. */
    static boolean runs(byte[] file) {
        return isPackage(file)
                && OfficeReading.read(file).map(OfficeContent::runs).orElse(true);
    }

    /** Whether it begins as a package and cannot be read as one: it is cut off, or larger than any document is. */
    static boolean isBroken(byte[] file) {
        return isPackage(file) && OfficeReading.read(file).isEmpty();
    }

    private static boolean isPackage(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }
}
