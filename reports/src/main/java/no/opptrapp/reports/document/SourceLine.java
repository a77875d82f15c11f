package no.opptrapp.reports.document;

import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.text.Text;

/** Says under a figure where its numbers come from, and when they are reconstructed. */
public final class SourceLine {

    private SourceLine() {}

    public static Text of(Provenance provenance) {
        return Text.of(
                provenance.reconstructed() ? "document.sourceReconstructed" : "document.source", provenance.source());
    }
}
