package no.opptrapp.core.figure;

import no.opptrapp.core.text.Text;

/** A value to hold the others against, such as the country's. */
public record ReferenceLine(Text label, double value) {}
