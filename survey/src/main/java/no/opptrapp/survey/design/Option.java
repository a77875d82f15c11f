package no.opptrapp.survey.design;

import no.opptrapp.core.text.Text;

/**
 * One answer that can be chosen.
 *
 * @param value its code in files and tallies, from 1; 0 is kept for <i>vet ikke</i>
 * @param label what people read
 */
public record Option(int value, Text.Named label) {

    /** The highest code an option may have, so that counts fit a tally row. */
    public static final int HIGHEST = 20;

    public Option {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException("An option is coded 1 to " + HIGHEST + ", not " + value);
        }
    }
}
