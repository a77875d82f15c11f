package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Country;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.template.Template;
import no.opptrapp.reports.template.TemplateChoice;
import no.opptrapp.reports.template.TemplateService;
import no.opptrapp.ui.staff.edition.OwnReports;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** For reports of a kind about an area: which template they have, and a new one. */
final class ChoicePart {

    private final Visit visit;
    private final TemplateService templates;
    private final OwnReports own;
    private final TemplateWords words;
    private final Div messages = new Div();
    private final Select<ReportKind> kind = new Select<>();
    private final ComboBox<String> area = new ComboBox<>();
    private final Select<Wish> wish = new Select<>();
    private final NativeButton use;
    private @Nullable TemplateChoice standing;

    /** @param template null for the program's own */
    private record Wish(@Nullable UUID template, String name) {}

    ChoicePart(Visit visit, TemplateService templates, OwnReports own, TemplateWords words) {
        this.visit = visit;
        this.templates = templates;
        this.own = own;
        this.words = words;
        this.use = Parts.button(visit.say("templates.use"), this::choose);
        messages.getElement().setAttribute("aria-live", "polite");
        kind.setLabel(visit.say("editions.kind"));
        kind.setWidth("min(100%, 22rem)");
        kind.setItemLabelGenerator(words::kind);
        area.setLabel(visit.say("editions.area"));
        area.setItemLabelGenerator(words::area);
        wish.setLabel(visit.say("templates.in-use"));
        wish.setWidth("min(100%, 22rem)");
        wish.setItemLabelGenerator(Wish::name);
    }

    Section section() {
        List<ReportKind> kinds = own.kinds(visit.actor());
        kind.setItems(kinds);
        kind.setVisible(kinds.size() > 1);
        kind.addValueChangeListener(change -> fitAreas());
        area.addValueChangeListener(change -> fitTemplates());
        kinds.stream().findFirst().ifPresent(kind::setValue);
        Div choices = new Div(kind, area, wish, use, Parts.primary(visit.say("templates.new"), this::make));
        choices.addClassName("choices");
        return Parts.section(visit.say("templates.choose"), messages, choices);
    }

    /** The areas that have such reports, and the wider one of the actor, which can share a template. */
    private List<String> areas(ReportKind of) {
        if (of == ReportKind.ROUND || of == ReportKind.ROUND_REGION) {
            return List.of(Country.CODE);
        }
        List<String> codes = new ArrayList<>();
        if (visit.actor().role() != Role.MANAGER) {
            visit.actor().scope().stream()
                    .filter(code -> templates.mayChange(visit.actor(), of, code))
                    .forEach(codes::add);
        }
        own.areas(visit.actor(), of).stream()
                .map(each -> each.code())
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        return codes;
    }

    private void fitAreas() {
        List<String> codes = areas(kind.getValue());
        area.setItems(codes);
        area.setVisible(codes.size() > 1);
        codes.stream().findFirst().ifPresent(area::setValue);
    }

    private void fitTemplates() {
        String code = area.getValue();
        boolean chooses = code != null && templates.mayChoose(visit.actor(), kind.getValue(), code);
        wish.setVisible(chooses);
        use.setVisible(chooses);
        if (!chooses) {
            return;
        }
        TemplateChoice now = templates.choice(visit.actor(), code, kind.getValue());
        standing = now;
        List<Wish> wishes = new ArrayList<>();
        wishes.add(new Wish(null, visit.say("templates.own")));
        for (Template template : templates.usable(visit.actor(), code, kind.getValue())) {
            wishes.add(new Wish(
                    template.id(),
                    template.area().equals(code)
                            ? template.name()
                            : visit.say("templates.of", template.name(), words.area(template.area()))));
        }
        UUID chosen = now.template();
        if (chosen != null && wishes.stream().noneMatch(each -> chosen.equals(each.template()))) {
            wishes.add(new Wish(
                    chosen,
                    visit.say(
                            "templates.gone",
                            templates.get(visit.actor(), chosen).name())));
        }
        wish.setItems(wishes);
        wishes.stream()
                .filter(each -> Objects.equals(each.template(), chosen))
                .findFirst()
                .ifPresent(wish::setValue);
    }

    private void choose() {
        TemplateChoice now = standing;
        Wish wanted = wish.getValue();
        if (now == null || wanted == null) {
            return;
        }
        Optional<TemplateChoice> done = templates.choose(
                visit.actor(), now.area(), now.kind(), Optional.ofNullable(wanted.template()), now.revision());
        messages.removeAll();
        messages.add(
                done.isPresent()
                        ? Parts.notice("done", visit.say("templates.chosen", words.area(now.area()), wanted.name()))
                        : Parts.notice("refused", visit.say("templates.stale-choice")));
        fitTemplates();
    }

    private void make() {
        if (area.getValue() != null) {
            UI.getCurrent().getPage().setLocation(TemplateWords.page(kind.getValue(), area.getValue()));
        }
    }
}
