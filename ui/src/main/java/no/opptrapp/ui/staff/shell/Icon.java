package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.Svg;

/** Our own line icons, 24 by 24, drawn in the colour of the text beside them; never alone. */
public enum Icon {
    START("M3 20h4v-5h5v-5h5V5h4"),
    SURVEYS("M7 4h10v16H7zM10 9h4M10 13h4M10 17h2"),
    AREAS("M12 21s-6-5.6-6-11a6 6 0 0 1 12 0c0 5.400-6 11-6 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"),
    NEEDS("M12 20s-7.500-4.600-7.500-10A4 4 0 0 1 12 7.500 4 4 0 0 1 19.500 10c0 5.400-7.500 10-7.500 10z"),
    PLAN("M4 6h10M4 12h16M4 18h7M18 4v4M14 16v4"),
    VALUES("M4 20h16M7 20v-6M12 20V9M17 20V5"),
    COMPARE("M4 18h16M7 18v-5M7 9v.01M12 18v-9M12 5v.01M17 18v-3M17 11v.01"),
    GAPS("M4 5h16M4 12h5M15 12h5M4 19h16M11 12h.01M13 12h.01"),
    MEASURES("M4 5h16v14H4zM8 10l1.500 1.500L12 9M14 10h3M8 15l1.500 1.500L12 14M14 15h3"),
    IMPORT("M12 4v11M8 11l4 4 4-4M4 16v4h16v-4"),
    TEXTS("M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12h5"),
    USERS("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.500-6 8-6s8 2 8 6"),
    KEYS("M9 15a4 4 0 1 1 3-1.400L20 6M16 10l2 2M18 8l2 2"),
    TRAIL("M5 6h14M5 12h14M5 18h9M3 6h.01M3 12h.01M3 18h.01"),
    SHIELD("M12 3l7 3v5c0 4.500-3 8-7 10-4-2-7-5.500-7-10V6zM9 12l2 2 4-4"),
    MAIL("M3 6h18v12H3zM3 7l9 7 9-7"),
    CALLS("M6 4h4l1.500 4.500-2.500 2c1 2.500 2.500 4 5 5l2-2.500 4 1.500v4c-8 1.500-15.500-6-14-14.500z"),
    CALENDAR("M4 6h16v14H4zM4 10h16M8 3v5M16 3v5"),
    DOWNLOAD("M12 4v11M8 11l4 4 4-4M5 20h14"),
    COPY("M8 8h12v12H8zM4 16V4h12"),
    CHECK("M4 12l5 5L20 6"),
    CLOCK("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2"),
    OPEN("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z"),
    LOCK("M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3"),
    WARNING("M12 4L2.500 20h19zM12 10v4M12 17h.01"),
    INFO("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5M12 8h.01"),
    MENU("M4 7h16M4 12h16M4 17h16"),
    REPORT("M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"),
    TEMPLATE("M4 4h16v5H4zM4 13h9v7H4zM17 13h3v7h-3z"),
    SIGN_OUT("M10 4H5v16h5M14 8l4 4-4 4M9 12h9");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The icon, hidden from those who are read to: the words beside it say the same. */
    public Svg draw() {
        Svg svg = new Svg("""
                <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" \
                stroke-linejoin="round" stroke-linecap="round" focusable="false"><path d="%s"/></svg>""".formatted(path));
        svg.addClassName("icon");
        svg.getElement().setAttribute("aria-hidden", "true");
        return svg;
    }
}
