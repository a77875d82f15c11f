package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Language;

/** A table as tables are in print: real rows and headings, scrolling inside its own frame where the screen is narrow. */
public final class PlainTable extends Div {

    private static final long serialVersionUID = 1L;

    /** What of a cell's content holds what its row is ordered by, where that is not what it says. */
    public static final String ORDER = "data-order";

    private final Element table = new Element("table");
    private final Element body = new Element("tbody");
    private Set<Integer> numeric = Set.of();
    private List<String> headings = List.of();
    private final List<Element> heads = new ArrayList<>();

    /** @param name what the table holds, for those who are read to */
    public PlainTable(String name) {
        addClassName("table-frame");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", name);
        getElement().appendChild(table);
    }

    /** Which columns are numbers, from 0: set to the right. Say it before rows are added. */
    public PlainTable numeric(Integer... columns) {
        numeric = Arrays.stream(columns).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /** On a phone each row is a card, with the headings before the values. */
    public PlainTable cardsOnPhone() {
        addClassName("cards-on-phone");
        return this;
    }

    public PlainTable head(String... headings) {
        this.headings = List.of(headings);
        Element row = new Element("tr");
        for (int i = 0; i < headings.length; i++) {
            Element heading = new Element("th");
            heading.setAttribute("scope", "col");
            heading.setText(headings[i]);
            mark(heading, i);
            heads.add(heading);
            row.appendChild(heading);
        }
        table.appendChild(new Element("thead").appendChild(row), body);
        return this;
    }

    /** The headings of these columns, from 0, sort the rows when they are pressed. Say it after the headings. */
    public PlainTable sortable(Language language, Integer... columns) {
        RowOrder order = new RowOrder(body, language);
        for (int column : columns) {
            order.by(column, heads.get(column), headings.get(column), numeric.contains(column));
        }
        return this;
    }

    /**
     * What short headings stand for, one for each: shown where somebody points, and read aloud in their place. Say it
     * after which columns sort.
     */
    public PlainTable inFull(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(headings.get(i))) {
                Element head = heads.get(i);
                // What is pressed to sort carries the words, where there is such.
                Element said = head.getChildren()
                        .filter(child -> !child.isTextNode())
                        .findFirst()
                        .orElse(head);
                said.setAttribute("title", words[i]);
                said.setAttribute("aria-label", words[i]);
            }
        }
        return this;
    }

    /** A row; its first cell is the row's heading. */
    public PlainTable row(Component... cells) {
        Element row = new Element("tr");
        for (int i = 0; i < cells.length; i++) {
            Element cell = new Element(i == 0 ? "th" : "td");
            if (i == 0) {
                cell.setAttribute("scope", "row");
            }
            cell.setAttribute("data-heading", headings.get(i));
            mark(cell, i);
            row.appendChild(cell.appendChild(cells[i].getElement()));
        }
        body.appendChild(row);
        return this;
    }

    public PlainTable row(String... cells) {
        return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    /** Takes the rows out; the headings stay. */
    public void clear() {
        body.removeAllChildren();
    }

    public int size() {
        return body.getChildCount();
    }

    private void mark(Element cell, int column) {
        if (numeric.contains(column)) {
            cell.setAttribute("class", "number");
        }
    }
}
