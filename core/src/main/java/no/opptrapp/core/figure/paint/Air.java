package no.opptrapp.core.figure.paint;

/** How much room a figure takes from top to bottom. Letters are as large in each. */
enum Air {
    SCREEN(24, 10, 230),
    /** On paper two figures with their comments share a page. */
    PAPER(21, 7, 165);

    private final double bar;
    private final double gap;
    private final double plot;

    Air(double bar, double gap, double plot) {
        this.bar = bar;
        this.gap = gap;
        this.plot = plot;
    }

    /** The thickness of a lying bar. */
    double bar() {
        return bar;
    }

    /** Between the rows of bars. */
    double gap() {
        return gap;
    }

    /** The height of a plot with lines. */
    double plot() {
        return plot;
    }
}
