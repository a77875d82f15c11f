package no.opptrapp.core.area;

import no.opptrapp.core.text.Text;

/**
 * A part of the country (landsdel). The five have been the same on all borders, but the municipalities in them have
 * not: Rindal went from Vestlandet to Trøndelag.
 *
 * @param code NN, TR, VL, OL or SL
 * @param name in three languages
 */
public record Region(String code, Text.Named name) implements Area {

    @Override
    public AreaKind kind() {
        return AreaKind.REGION;
    }
}
