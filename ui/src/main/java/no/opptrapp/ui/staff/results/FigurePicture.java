package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.ui.staff.shell.Visit;

/** A figure as a picture, laid out twice: for a wide and for a narrow screen. The stylesheet shows one of them. */
public final class FigurePicture extends Div {

    private static final long serialVersionUID = 1L;

    /** Close to the room beside the table on a common screen, so that the letters come out near their own size. */
    private static final double WIDE = 540;

    /** The room of a narrow screen, where the card of a figure reaches from edge to edge. */
    private static final double NARROW = 358;

    /** What a section leaves of a narrow screen. */
    private static final double NARROW_IN_SECTION = 340;

    private FigurePicture(Visit visit, Figure figure, String name, double narrow) {
        addClassName("picture");
        add(drawn(visit, figure, name, "wide", WIDE), drawn(visit, figure, name, "narrow", narrow));
    }

    /** @param name of the picture, its own on the page */
    public static FigurePicture ofCard(Visit visit, Figure figure, String name) {
        return new FigurePicture(visit, figure, name, NARROW);
    }

    /** @param name of the picture, its own on the page */
    public static FigurePicture inSection(Visit visit, Figure figure, String name) {
        return new FigurePicture(visit, figure, name, NARROW_IN_SECTION);
    }

    private static Svg drawn(Visit visit, Figure figure, String name, String width, double units) {
        Svg svg = new Svg(FigureSvg.of(figure, visit.actor().language(), name + "-" + width.charAt(0), units));
        svg.addClassName(width + "-only");
        return svg;
    }
}
