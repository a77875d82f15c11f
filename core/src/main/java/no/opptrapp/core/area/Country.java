package no.opptrapp.core.area;

import no.opptrapp.core.text.Text;

/** Norway. */
public record Country() implements Area {

    public static final String CODE = "NO";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Text name() {
        return Text.named("Hele landet", "Heile landet", "Norway");
    }

    @Override
    public AreaKind kind() {
        return AreaKind.COUNTRY;
    }
}
