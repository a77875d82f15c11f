package no.opptrapp.core.figure.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.SampleFigures;
import no.opptrapp.core.text.Language;

/** Draws every sample figure into one page to be looked at: {@code Gallery nb 820 light page.html}. */
public final class Gallery {

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Language language = Language.ofTag(arguments[0]);
        int width = Integer.parseInt(arguments[1]);
        Path target = Path.of(arguments[3]);
        StringBuilder page = new StringBuilder("<!doctype html><html data-theme='" + arguments[2]
                + "'><meta charset='utf-8'><style>" + stylesheet()
                + "@font-face{font-family:'Source Sans 3';src:url(" + font(Typeface.REGULAR)
                + ")}@font-face{font-family:'Source Sans 3';font-weight:600;src:url(" + font(Typeface.SEMIBOLD)
                + ")}body{margin:16px;width:" + width + "px;font-family:'Source Sans 3'}"
                + "[data-theme=dark] body{background:#0F1B1F;color:#D5DEE0}h2{font-size:16px;margin:28px 0 8px}"
                + "</style><body>");
        int number = 0;
        for (Figure figure : SampleFigures.all()) {
            page.append("<h2>")
                    .append(figure.id())
                    .append(' ')
                    .append(figure.kind())
                    .append("</h2>");
            page.append(FigureSvg.of(figure, language, "f" + number++, width));
        }
        Files.writeString(target, page);
    }

    private static String stylesheet() {
        try (var in = Gallery.class.getClassLoader().getResourceAsStream(FigureSvg.STYLESHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String font(Typeface face) {
        return Gallery.class.getClassLoader().getResource(face.resource()).toString();
    }
}
