package no.opptrapp.core.exchange.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what kind of file something is, by what stands in it; what it is called has no say. */
public final class FileContent {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private FileContent() {}

    /**
     * The kind; empty when it is none that may be kept, cannot be read as what it begins as, or holds something that
     * runs.
     */
    public static Optional<FileKind> kind(byte[] file) {
        return begun(file).filter(kind -> isReadable(kind, file));
    }

    /** Whether it begins as a kind that may be kept, and cannot be read as one: it is cut off, damaged or made up. */
    public static boolean isBroken(byte[] file) {
        return begun(file).filter(kind -> !isReadable(kind, file)).isPresent() || OfficePackage.isBroken(file);
    }

    /** The kind it begins as, whether or not it can be read as one. */
    static Optional<FileKind> begun(byte[] file) {
        if (file.length == 0) {
            return Optional.empty();
        }
        Optional<FileKind> kind = FileKind.ofType(type(file));
        return kind.isPresent() ? kind.filter(found -> !OfficePackage.runs(file)) : OfficePackage.kind(file);
    }

    /** The first bytes say what a file wants to be; whether it is, only the whole of it says. */
    private static boolean isReadable(FileKind kind, byte[] file) {
        return switch (kind) {
            case PDF -> PdfStructure.isReadable(file);
            case PNG -> Picture.isReadable(file, "png");
            case JPEG -> JpegStructure.isWhole(file) && Picture.isReadable(file, "jpeg");
            case TEXT -> PlainText.isReadable(file);
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> OfficePackage.isReadable(file, kind);
        };
    }

    private static String type(byte[] file) {
        try (var in = new ByteArrayInputStream(file)) {
            return TYPES.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
