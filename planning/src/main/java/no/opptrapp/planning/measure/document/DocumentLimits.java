package no.opptrapp.planning.measure.document;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;

/** How much can be kept with one measure. */
public final class DocumentLimits {

    /** Bytes of one document. */
    public static final int LARGEST = 10_000_000;

    /** Documents of one measure. */
    public static final int MOST = 20;

    /** Bytes of all documents of one measure. */
    public static final long SUM = 50_000_000;

    /** Bytes of all documents of one measure with the deleted ones, which can be brought back. */
    static final long SUM_WITH_DELETED = 200_000_000;

    static final long MEGABYTE = 1_000_000;

    private DocumentLimits() {}

    /** Why one more of this size does not fit; empty when it does. */
    static Optional<Text> refusal(List<MeasureDocument> there, int bytes) {
        long standing = there.stream().filter(document -> !document.deleted()).count();
        if (standing >= MOST) {
            return Optional.of(Text.of("measure-document.fault.many", MOST));
        }
        long sum = sum(there.stream().filter(document -> !document.deleted()).toList());
        if (sum + bytes > SUM) {
            return Optional.of(Text.of("measure-document.fault.sum", SUM / MEGABYTE));
        }
        return sum(there) + bytes > SUM_WITH_DELETED
                ? Optional.of(Text.of("measure-document.fault.sum_deleted", SUM_WITH_DELETED / MEGABYTE))
                : Optional.empty();
    }

    private static long sum(List<MeasureDocument> documents) {
        return documents.stream().mapToLong(MeasureDocument::bytes).sum();
    }
}
