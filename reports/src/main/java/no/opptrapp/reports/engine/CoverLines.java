package no.opptrapp.reports.engine;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Logo;

/** The lines of the first page. */
final class CoverLines {

    private CoverLines() {}

    static List<Line> of(Document document) {
        Texts texts = Texts.in(document.language());
        Cover cover = document.cover();
        List<Line> lines = new ArrayList<>();
        Logo logo = document.look().logo();
        if (logo != null) {
            lines.add(Line.of(LineKind.LOGO, "alt", texts.say(logo.alternative())));
        }
        lines.add(document.shape() == Document.Shape.SHEET ? overSheet(cover, texts) : cover(cover, texts));
        if (!cover.mainPoints().isEmpty()) {
            lines.add(Line.of(LineKind.COVER_HEADING, "text", texts.say(cover.mainPointsTitle()))
                    .keptWithNext());
        }
        for (int i = 0; i < cover.mainPoints().size(); i++) {
            lines.add(Line.of(
                    LineKind.COVER_POINT,
                    "text",
                    texts.say(cover.mainPoints().get(i)),
                    "opens",
                    i == 0 ? "L " : "",
                    "closes",
                    i == cover.mainPoints().size() - 1 ? 1 : 0));
        }
        Text warning = cover.warning();
        if (warning != null) {
            lines.add(Line.of(LineKind.WARNING, "text", Styled.lead(texts.say("engine.warning"), texts.say(warning))));
        }
        return lines;
    }

    private static Line cover(Cover cover, Texts texts) {
        return Line.of(
                LineKind.COVER,
                "label",
                texts.say(cover.series()),
                "text",
                texts.say(cover.title()),
                "subtitle",
                texts.say(cover.period()));
    }

    /** A sheet has its title where others have the cover; its version stands at its foot. */
    private static Line overSheet(Cover cover, Texts texts) {
        String title = texts.say(cover.title());
        return Line.of(LineKind.HEADING_1, "text", title, "anchor", title);
    }
}
