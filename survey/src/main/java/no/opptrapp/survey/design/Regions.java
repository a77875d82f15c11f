package no.opptrapp.survey.design;

import java.util.List;

/** The landsdeler an anonymous answer can name; their names belong to {@code core.area}. */
public final class Regions {

    /** Their codes from north to south, which is the order they are shown in. */
    public static final List<String> CODES = List.of("NN", "TR", "VL", "OL", "SL");

    private Regions() {}
}
