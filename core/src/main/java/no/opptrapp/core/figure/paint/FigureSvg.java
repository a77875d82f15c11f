package no.opptrapp.core.figure.paint;

import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.words.AlternativeText;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.jfree.svg.SVGGraphics2D;

/**
 * A figure as SVG with real text. Colours are attributes with a class beside each, such as {@code class="f-accent"}, so
 * that a page can turn them dark with a stylesheet ({@link #STYLESHEET}) and a strict content security policy holds.
 */
public final class FigureSvg {

    /** A stylesheet on the class path that sets the colours of every figure in a page, on light and dark ground. */
    public static final String STYLESHEET = "no/opptrapp/core/figure/figure.css";

    private static final Pattern STYLE = Pattern.compile("style='([^']*)'");
    private static final Pattern INK = Pattern.compile("rgb\\(1,2,(\\d+)\\)");

    private FigureSvg() {}

    /**
     * The body of a figure, to stand in a page beside its title, notes and source.
     *
     * @param id begins the ids in the picture; unique in the page
     * @param width in pixels it is laid out for; it then fills the width it gets
     */
    public static String of(Figure figure, Language language, String id, double width) {
        return of(figure, language, id, width, Palette.LIGHT, FigurePainter.Scope.BODY);
    }

    /** The figure as a file of its own, with title, notes and source, on its own ground. */
    public static String standalone(Figure figure, Language language, double width, Palette palette) {
        String svg = of(figure, language, "figure", width, palette, FigurePainter.Scope.WHOLE);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg;
    }

    private static String of(
            Figure figure, Language language, String id, double width, Palette palette, FigurePainter.Scope scope) {
        boolean whole = scope == FigurePainter.Scope.WHOLE;
        double margin = whole ? 24 : 0;
        Drawing drawing = new FigurePainter(language, palette, scope).layout(figure, width - 2 * margin);
        double height = drawing.height() + 2 * margin;
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setGeomDoubleConverter(FigureSvg::number);
        graphics.setTransformDoubleConverter(FigureSvg::number);
        if (whole) {
            graphics.setColor(marker(Ink.GROUND));
            graphics.fill(new java.awt.geom.Rectangle2D.Double(0, 0, width, height));
            graphics.translate(margin, margin);
        }
        drawing.on(graphics, FigureSvg::marker);
        String marks = coloured(inside(graphics.getSVGElement()), palette);
        marks = whole ? WidthsKept.in(marks, drawing.labels()) : marks;
        return opening(figure, language, id, width, height) + marks + "</svg>";
    }

    private static String opening(Figure figure, Language language, String id, double width, double height) {
        String title = escape(Texts.in(language).say(figure.title()));
        String description = escape(AlternativeText.description(figure, language));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 %s %s" width="100%%" role="img" \
                lang="%s" aria-labelledby="%s-title %s-desc" font-family="'Source Sans 3', sans-serif">\
                <title id="%s-title">%s</title><desc id="%s-desc">%s</desc>""".formatted(number(width), number(height), language.tag(), id, id, id, title, id, description);
    }

    private static String inside(String element) {
        return element.substring(element.indexOf('>') + 1, element.lastIndexOf("</svg>"));
    }

    /** A colour that carries the role through the drawing library; it never reaches the file. */
    private static Color marker(Ink ink) {
        return new Color(1, 2, ink.ordinal());
    }

    private static String coloured(String marks, Palette palette) {
        StringBuilder out = new StringBuilder(marks.length());
        // A figure has hundreds of shapes and labels but only a dozen styles.
        Map<String, String> known = new HashMap<>();
        Matcher style = STYLE.matcher(marks);
        while (style.find()) {
            String attributes =
                    known.computeIfAbsent(style.group(1), key -> Matcher.quoteReplacement(attributes(key, palette)));
            style.appendReplacement(out, attributes);
        }
        return style.appendTail(out).toString();
    }

    private static String attributes(String style, Palette palette) {
        StringBuilder out = new StringBuilder();
        for (String declaration : style.split(";", -1)) {
            String[] pair = declaration.split(":", 2);
            if (pair.length == 2) {
                attribute(out, pair[0].strip(), pair[1].strip(), palette);
            }
        }
        return out.toString().strip();
    }

    private static void attribute(StringBuilder out, String name, String value, Palette palette) {
        Matcher ink = INK.matcher(value);
        if (ink.matches()) {
            Ink role = Ink.values()[Integer.parseInt(ink.group(1))];
            String kind = name.equals("stroke") ? "s-" : "f-";
            String hex = "#%06X".formatted(palette.color(role).getRGB() & 0xFFFFFF);
            String word = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            out.append(" %s='%s' class='%s%s'".formatted(name, hex, kind, word));
        } else if (name.equals("font-family")) {
            out.append(value.contains("SemiBold") ? " font-weight='600'" : "");
        } else if (!name.endsWith("-opacity") && !name.equals("stroke-miterlimit")) {
            out.append(" %s='%s'".formatted(name, value));
        }
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
