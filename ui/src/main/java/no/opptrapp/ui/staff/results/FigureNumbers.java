package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The numbers of a figure as a table; on a phone folded, one key away. */
public final class FigureNumbers extends NativeDetails {

    private static final long serialVersionUID = 1L;

    public FigureNumbers(Visit visit, Figure figure) {
        addClassName("numbers");
        FigureTable table = FigureTable.of(figure, visit.actor().language());
        setSummaryText(visit.say("results.numbers"));
        setOpen(true);
        PlainTable rows = new PlainTable(visit.say("results.numbers.of", table.caption()));
        rows.numeric(java.util.stream.IntStream.rangeClosed(1, table.columns().size())
                .boxed()
                .toArray(Integer[]::new));
        String[] heads = new String[table.columns().size() + 1];
        heads[0] = table.rowHeading();
        for (int i = 0; i < table.columns().size(); i++) {
            heads[i + 1] = table.columns().get(i);
        }
        rows.head(heads);
        for (FigureTable.Row row : table.rows()) {
            Span[] cells = new Span[row.entries().size() + 1];
            cells[0] = new Span(row.label());
            for (int i = 0; i < row.entries().size(); i++) {
                cells[i + 1] = cell(row.entries().get(i));
            }
            rows.row(cells);
        }
        Div content = new Div(rows);
        table.notes().forEach(note -> {
            Paragraph said = new Paragraph(note);
            said.addClassName("note");
            content.add(said);
        });
        setContent(content);
        getElement()
                .executeJs(
                        "if (matchMedia('(max-width: 1199px)').matches && !this.classList.contains('kept')) this.open = false");
    }

    /** Where there is no picture, the table is the figure and is never folded. */
    void keepOpen() {
        addClassName("kept");
    }

    private static Span cell(FigureTable.Entry entry) {
        Span cell = new Span(new Span(entry.text()));
        cell.addClassName(
                "tone-" + entry.tone().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        @Nullable String explanation = entry.explanation();
        if (explanation != null) {
            Span said = new Span(" " + explanation);
            said.addClassName("visually-hidden");
            cell.add(said);
            cell.setTitle(explanation);
        }
        return cell;
    }
}
