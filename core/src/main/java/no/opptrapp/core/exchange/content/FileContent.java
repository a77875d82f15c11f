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

    /** The kind; empty when it is none that may be kept, or holds something that runs. */
    public static Optional<FileKind> kind(byte[] file) {
        if (file.length == 0) {
            return Optional.empty();
        }
        Optional<FileKind> kind = FileKind.ofType(type(file));
        return kind.isPresent() ? kind.filter(found -> !OfficePackage.runs(file)) : OfficePackage.kind(file);
    }

    private static String type(byte[] file) {
        try (var in = new ByteArrayInputStream(file)) {
            return TYPES.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
