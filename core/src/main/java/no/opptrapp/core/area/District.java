package no.opptrapp.core.area;

import no.opptrapp.core.text.Text;

/**
 * A part of Oslo: one of its fifteen city districts (bydel), or Sentrum or Marka, which have inhabitants but no
 * services of their own.
 *
 * @param code six digits, the first four those of the municipality
 * @param title its name
 * @param municipality the code of the municipality
 * @param ownServices whether it is a district with an administration of its own
 */
public record District(String code, String title, String municipality, boolean ownServices) implements Area {

    @Override
    public Text name() {
        return Text.verbatim(title);
    }

    @Override
    public AreaKind kind() {
        return AreaKind.DISTRICT;
    }
}
