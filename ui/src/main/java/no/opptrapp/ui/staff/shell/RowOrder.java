package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Ordering;

/** Puts the rows of a table in the order of the column whose heading is pressed, and the other way round at the next press. */
final class RowOrder implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ASCENDING = "ascending";

    private final Element body;
    private final Language language;
    private final List<Element> heads = new ArrayList<>();

    RowOrder(Element body, Language language) {
        this.body = body;
        this.language = language;
    }

    /** Makes a button of a column's heading. */
    void by(int column, Element head, String words, boolean numeric) {
        Element button = new Element("button");
        button.setAttribute("type", "button");
        button.setAttribute("class", "sort");
        button.setText(words);
        button.addEventListener("click", event -> sort(head, column, numeric));
        head.setText("");
        head.appendChild(button);
        heads.add(head);
    }

    private void sort(Element pressed, int column, boolean numeric) {
        boolean turn = ASCENDING.equals(pressed.getAttribute("aria-sort"));
        heads.forEach(head -> head.removeAttribute("aria-sort"));
        pressed.setAttribute("aria-sort", turn ? "descending" : ASCENDING);
        List<Element> rows = new ArrayList<>(body.getChildren().toList());
        Comparator<Element> order = numeric
                ? Comparator.comparingDouble(row -> number(words(row, column)))
                : Ordering.by(language, row -> words(row, column));
        rows.sort(turn ? order.reversed() : order);
        body.removeAllChildren();
        rows.forEach(body::appendChild);
    }

    /** What a cell says to be ordered by, such as a day that is written out; what stands in it, where it says nothing. */
    private static String words(Element row, int column) {
        Element cell = row.getChild(column);
        return cell.getChildren()
                .filter(content -> !content.isTextNode())
                .map(content -> content.getAttribute(PlainTable.ORDER))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> cell.getTextRecursively().strip());
    }

    /** What people read as a number: thin spaces between thousands, a decimal comma, a true minus. Words come last. */
    private static double number(String words) {
        String plain = words.replace('\u2212', '-').replace(',', '.').replaceAll("[^0-9.-]", "");
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException none) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
