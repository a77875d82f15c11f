package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** Lays a figure out: the head where it is wanted, the body by kind, and what stands below. */
final class Layout {

    private static final Lettering TITLE = new Lettering(Typeface.SEMIBOLD, 16, Ink.HEADING);
    private static final Lettering SUBTITLE = new Lettering(Typeface.REGULAR, 13, Ink.QUIET);

    private final Figure figure;
    private final Texts texts;
    private final FigurePainter.Scope scope;
    private final Sheet sheet;
    private final Signage signage;

    Layout(Figure figure, Language language, FigurePainter.Scope scope, Air air, double width) {
        this.figure = figure;
        this.texts = Texts.in(language);
        this.scope = scope;
        this.sheet = new Sheet(width, air);
        this.signage = new Signage(sheet, language);
    }

    Drawing drawing() {
        boolean whole = scope == FigurePainter.Scope.WHOLE;
        double y = whole ? head() : 2;
        y = body(y);
        y = below(y + 6, whole);
        return sheet.done(Math.ceil(y + 2));
    }

    private double head() {
        double y = sheet.lines(TITLE.wrap(texts.say(figure.title()), sheet.width()), 0, 4, TITLE);
        String subtitle = texts.say(figure.subtitle());
        return subtitle.isBlank()
                ? y + 12
                : sheet.lines(SUBTITLE.wrap(subtitle, sheet.width()), 0, y + 2, SUBTITLE) + 14;
    }

    private double body(double top) {
        return switch (figure.kind()) {
            case LIKERT -> new LikertLayout(sheet, figure, texts, signage).draw(top);
            case TREND -> new TrendLayout(sheet, figure, texts, signage).draw(top);
            case COUNTS, DISTRIBUTION -> new BarsLayout(sheet, figure, texts, signage).draw(top);
            case TABLE -> table(top);
            case STRIP -> new StripLayout(sheet, figure, texts, signage).draw(top);
            case RANKED -> new RankedLayout(sheet, figure, texts, signage).draw(top);
            case TILES -> new TilesLayout(sheet, figure, texts, signage).draw(top);
        };
    }

    private double table(double top) {
        FigureTable table = FigureTable.of(figure, texts.language());
        table.notes().forEach(signage::explain);
        return new TableLayout(sheet, table).draw(top);
    }

    private double below(double top, boolean whole) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < figure.breaks().size(); i++) {
            notes.add((i + 1) + ") " + texts.say(figure.breaks().get(i).note()));
        }
        notes.addAll(signage.notes());
        if (whole) {
            for (Text note : figure.notes()) {
                notes.add(texts.say(note));
            }
            notes.add(texts.say("figure.source", figure.provenance().source()));
            if (figure.provenance().reconstructed()) {
                notes.add(texts.say("figure.reconstructed"));
            }
        }
        double y = top;
        for (String note : notes) {
            y = sheet.lines(Lettering.NOTE.wrap(note, sheet.width()), 0, y, Lettering.NOTE) + 2;
        }
        return y;
    }
}
