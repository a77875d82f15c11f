package no.opptrapp.reports.engine;

/** How a line of a report is set. Each has a band in the template. */
enum LineKind {
    LOGO(0, 0),
    COVER(0, 0),
    COVER_HEADING(36, 0),
    COVER_POINT(0, 0),
    WARNING(18, 12),
    HEADING_1(28, 6),
    HEADING_2(22, 2),
    HEADING_3(16, 2),
    BODY(4, 6),
    OWN(4, 6),
    COMMENT(6, 8),
    FOOTNOTE(2, 6),
    NOTE(4, 6),
    QUOTE(4, 6),
    BULLET(2, 4),
    CAPTION(14, 2),
    ROW(0, 0),
    FIGURE(12, 8),
    TOC_TITLE(0, 0),
    TOC_1(10, 0),
    TOC_2(0, 0),
    TOC_1_DENSE(4, 0),
    TOC_2_DENSE(0, 0);

    private final int before;
    private final int after;

    LineKind(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /** The least room above it in points, even; none at the top of a page. */
    int before() {
        return before;
    }

    /** The least room below it in points, even. */
    int after() {
        return after;
    }

    boolean heading() {
        return this == HEADING_1 || this == HEADING_2 || this == HEADING_3;
    }

    /** Whether it is a line of the contents. */
    boolean ofContents() {
        return this == TOC_1 || this == TOC_2 || this == TOC_1_DENSE || this == TOC_2_DENSE;
    }

    /** Whether it is a heading that the contents list. */
    boolean inContents() {
        return this == HEADING_1 || this == HEADING_2;
    }
}
