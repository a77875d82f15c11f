package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.stream.IntStream;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.comment.Place;
import no.opptrapp.reports.document.Block;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** What a place is about, as the report shows it: a figure, a table, or the whole of the report. */
final class PlaceSight {

    private static final double WIDE = 540;
    private static final double NARROW = 340;

    private PlaceSight() {}

    static Component of(Visit visit, Place place, Language language) {
        return switch (place.about()) {
            case Block.FigureBlock figure -> {
                Div picture = new Div(drawn(figure, language, "wide", WIDE), drawn(figure, language, "narrow", NARROW));
                picture.addClassName("picture");
                yield picture;
            }
            case Block.TableBlock table -> table(table, Texts.in(language));
            case null, default -> Parts.quiet(visit.say("editions.place.whole"));
        };
    }

    private static Svg drawn(Block.FigureBlock figure, Language language, String width, double units) {
        Svg svg = new Svg(FigureSvg.of(figure.figure(), language, "place-" + width.charAt(0), units));
        svg.addClassName(width + "-only");
        return svg;
    }

    private static PlainTable table(Block.TableBlock block, Texts texts) {
        PlainTable table = new PlainTable(texts.say(block.caption()))
                .cardsOnPhone()
                .numeric(IntStream.range(0, block.numeric().size())
                        .filter(column -> block.numeric().get(column))
                        .boxed()
                        .toArray(Integer[]::new))
                .head(block.header().stream().map(texts::say).toArray(String[]::new));
        table.addClassName("called");
        for (var row : block.rows()) {
            table.row(row.stream().map((Text cell) -> texts.say(cell)).toArray(String[]::new));
        }
        return table;
    }
}
