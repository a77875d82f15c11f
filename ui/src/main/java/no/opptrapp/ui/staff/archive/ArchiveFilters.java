package no.opptrapp.ui.staff.archive;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.opptrapp.reports.archive.ArchiveQuery;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.ui.staff.shell.AreaSearch;
import no.opptrapp.ui.staff.shell.Visit;

/** Which of the archived reports are shown. */
final class ArchiveFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2016;

    private final Select<ReportKind> kind = new Select<>();
    private final ComboBox<String> area = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final int last;
    private boolean telling;

    /**
     * @param last the last year to choose
     * @param areas the codes to choose from; nothing to choose when there is one
     */
    ArchiveFilters(Visit visit, int last, List<String> areas, Function<String, String> names, Runnable changed) {
        this.last = last;
        addClassName("choices");
        String all = visit.say("archived.all");
        kind.setLabel(visit.say("archived.kind"));
        kind.setWidth("min(100%, 18rem)");
        kind.setItems(ReportKind.values());
        kind.setItemLabelGenerator(item -> item == null ? all : ReportWords.kind(visit, item));
        area.setLabel(visit.say("archived.area"));
        AreaSearch.in(area, areas, names);
        area.setItemLabelGenerator(names::apply);
        area.setClearButtonVisible(true);
        area.setPlaceholder(all);
        area.setVisible(areas.size() > 1);
        year.setLabel(visit.say("archived.year"));
        year.setItems(IntStream.rangeClosed(FIRST_YEAR, last).boxed().toList().reversed());
        year.setItemLabelGenerator(item -> item == null ? all : item.toString());
        for (Select<?> select : List.of(kind, year)) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(all);
        }
        add(kind, area, year);
        List.<HasValue<?, ?>>of(kind, area, year)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (telling) {
                        changed.run();
                    }
                }));
        telling = true;
    }

    /** Chooses what an address says; what it says wrongly is passed over. */
    void read(QueryParameters asked, List<String> areas) {
        telling = false;
        kind.setValue(asked.getSingleParameter("kind")
                .flatMap(name -> Arrays.stream(ReportKind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(null));
        area.setValue(asked.getSingleParameter("area").filter(areas::contains).orElse(null));
        year.setValue(asked.getSingleParameter("year")
                .filter(number -> number.matches("20\\d\\d"))
                .map(Integer::valueOf)
                .filter(number -> number >= FIRST_YEAR && number <= last)
                .orElse(null));
        telling = true;
    }

    ArchiveQuery query() {
        return new ArchiveQuery(kind.getValue(), area.getValue(), year.getValue());
    }

    /** What is chosen, as it stands in the address. */
    QueryParameters parameters() {
        Map<String, String> chosen = new LinkedHashMap<>();
        Optional.ofNullable(kind.getValue()).ifPresent(value -> chosen.put("kind", value.name()));
        Optional.ofNullable(area.getValue()).ifPresent(value -> chosen.put("area", value));
        Optional.ofNullable(year.getValue()).ifPresent(value -> chosen.put("year", value.toString()));
        return QueryParameters.simple(chosen);
    }
}
