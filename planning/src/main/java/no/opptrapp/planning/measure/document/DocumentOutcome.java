package no.opptrapp.planning.measure.document;

import no.opptrapp.core.text.Text;

/** What came of adding a document, or of bringing one back. */
public sealed interface DocumentOutcome {

    /**
     * It is kept.
     *
     * @param added whether it is new; otherwise the same document was there already
     */
    record Kept(MeasureDocument document, boolean added) implements DocumentOutcome {}

    /** It is not kept. */
    record Refused(Reason reason, Text message) implements DocumentOutcome {}

    /** Why a document is not kept. */
    enum Reason {
        /** It is larger than one may be. */
        TOO_LARGE,
        /** It is none of the kinds that are kept. */
        WRONG_KIND,
        /** There is no room for it beside the others. */
        NO_ROOM
    }
}
