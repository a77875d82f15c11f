package no.opptrapp.core.area;

import no.opptrapp.core.text.Text;

/**
 * A county on certain borders.
 *
 * @param borders the borders it is seen on; the same code can have another extent on others
 * @param code two digits
 * @param title its name
 * @param region the code of the region it lies in
 */
public record County(Borders borders, String code, String title, String region) implements Area {

    @Override
    public Text name() {
        return Text.verbatim(title);
    }

    @Override
    public AreaKind kind() {
        return AreaKind.COUNTY;
    }
}
