package no.opptrapp.ui.open.measure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.opptrapp.planning.measure.document.MeasureDocument;

/**
 * A document of a measure as it goes out.
 *
 * @param type the media type, by what stands in it
 * @param bytes how many it has
 * @param sha256 of its bytes, in hexadecimal digits
 */
@Serdeable
record DocumentView(String id, String name, String type, int bytes, String sha256, Instant addedAt, String addedBy) {

    static DocumentView of(MeasureDocument document) {
        return new DocumentView(
                document.id().toString(),
                document.name(),
                document.kind().type(),
                document.bytes(),
                document.sha256(),
                document.addedAt(),
                document.addedBy());
    }
}
