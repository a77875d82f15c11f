package no.opptrapp.ui.staff.edition;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.ui.staff.shell.AreaSearch;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Chooses a report by kind, area, year or round, and language, and opens it. */
final class ReportChooser {

    /** So many years back a report can be written. */
    private static final int YEARS = 10;

    private final Visit visit;
    private final OwnReports own;
    private final Select<ReportKind> kind = new Select<>();
    private final ComboBox<Area> area = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final ComboBox<ReportKey> round = new ComboBox<>();
    private final Select<Language> language = new Select<>();

    ReportChooser(Visit visit, OwnReports own, ReportNames names) {
        this.visit = visit;
        this.own = own;
        kind.setLabel(visit.say("editions.kind"));
        kind.setWidth("min(100%, 24rem)");
        kind.setItemLabelGenerator(one -> visit.say("editions.kind." + ReportNames.kind(one)));
        area.setLabel(visit.say("editions.area"));
        area.setItemLabelGenerator(one -> visit.say(one.name()));
        year.setLabel(visit.say("editions.year"));
        year.setItemLabelGenerator(one -> Integer.toString(one));
        round.setLabel(visit.say("editions.round"));
        round.setItemLabelGenerator(names::round);
        language.setLabel(visit.say("editions.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(visit.actor().language());
    }

    /** The part of the page; nothing in it to choose where there is only one of a thing. */
    Section section() {
        int usual = own.year(visit.actor());
        List<ReportKind> kinds = own.kinds(visit.actor());
        kind.setItems(kinds);
        kind.setVisible(kinds.size() > 1);
        year.setItems(IntStream.rangeClosed(usual - YEARS, usual + 1)
                .boxed()
                .sorted(java.util.Comparator.reverseOrder())
                .toList());
        year.setValue(usual);
        kind.addValueChangeListener(change -> fit());
        area.addValueChangeListener(change -> {
            if (change.getValue() != null && !isRound()) {
                language.setValue(own.language(visit.actor(), change.getValue().code()));
            }
        });
        kinds.stream().findFirst().ifPresent(kind::setValue);
        Div choices = new Div(kind, area, year, round, language, Parts.button(visit.say("editions.open"), this::open));
        choices.addClassName("choices");
        return Parts.section(visit.say("editions.choose"), choices);
    }

    private boolean isRound() {
        return kind.getValue() == ReportKind.ROUND || kind.getValue() == ReportKind.ROUND_REGION;
    }

    private void fit() {
        List<Area> areas = own.areas(visit.actor(), kind.getValue());
        AreaSearch.in(area, areas, one -> visit.say(one.name()));
        area.setVisible(areas.size() > 1);
        areas.stream().findFirst().ifPresent(area::setValue);
        year.setVisible(!isRound());
        round.setVisible(isRound());
        if (isRound() && area.getValue() != null) {
            List<ReportKey> rounds =
                    own.rounds(visit.actor(), kind.getValue(), area.getValue().code(), language.getValue());
            round.setItems(rounds);
            rounds.stream().findFirst().ifPresent(round::setValue);
        }
    }

    private void open() {
        Area of = area.getValue();
        ReportKey chosen = round.getValue();
        if (of == null || (isRound() && chosen == null)) {
            return;
        }
        ReportKey key = isRound()
                ? new ReportKey(kind.getValue(), of.code(), chosen.series(), chosen.period(), language.getValue())
                : ReportKey.annual(kind.getValue(), of.code(), year.getValue(), language.getValue());
        UI.getCurrent().navigate(ReportAddress.page(key));
    }
}
