package no.opptrapp.ui.staff.schedule;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.batch.BatchDraft;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.schedule.Schedule;
import no.opptrapp.reports.schedule.ScheduleDraft;
import no.opptrapp.reports.schedule.ScheduleOutcome;
import no.opptrapp.reports.schedule.Schedules;
import no.opptrapp.ui.staff.shell.AreaSearch;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Says what is to be made, of what and when. */
final class ScheduleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Schedules schedules;
    private final transient BatchService batches;
    private final transient ScheduleChoices choices;
    private final transient @Nullable Schedule known;
    private final transient Consumer<Schedule> saved;
    private final Select<ReportKind> kind = new Select<>();
    private final ComboBox<Area> area = new ComboBox<>();
    private final Select<Language> language = new Select<>();
    private final Checkbox districts = new Checkbox();
    private final OccasionFields when;
    private final Div refusal = new Div();

    /** @param known the schedule to change; null for a new one */
    ScheduleDialog(
            Visit visit,
            Schedules schedules,
            BatchService batches,
            ScheduleChoices choices,
            @Nullable Schedule known,
            Consumer<Schedule> saved) {
        this.visit = visit;
        this.schedules = schedules;
        this.batches = batches;
        this.choices = choices;
        this.known = known;
        this.saved = saved;
        this.when = new OccasionFields(visit, choices.series());
        setHeaderTitle(visit.say(known == null ? "schedules.new" : "schedules.change.title"));
        setWidth("min(100%, 34rem)");
        kind.setLabel(visit.say("schedules.kind"));
        kind.setItems(choices.kinds());
        kind.setItemLabelGenerator(each -> visit.say("schedules.kind." + ScheduleWords.kind(each)));
        kind.setVisible(choices.kinds().size() > 1);
        area.setLabel(visit.say("schedules.area"));
        area.setItemLabelGenerator(each -> visit.say(each.name()));
        area.setAllowCustomValue(false);
        language.setLabel(visit.say("schedules.language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(visit.say("schedules.language.usual"));
        language.setItemLabelGenerator(each -> each == null ? visit.say("schedules.language.usual") : each.ownName());
        districts.setLabel(visit.say("schedules.districts"));
        kind.addValueChangeListener(change -> fit());
        area.addValueChangeListener(change -> fitDistricts());
        FormLayout form = new FormLayout(kind, area, districts);
        form.add(when.fields());
        form.add(language);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        refusal.getElement().setAttribute("aria-live", "assertive");
        add(refusal, form);
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say("schedules.save"), this::save));
        fill();
    }

    private void fill() {
        Schedule schedule = known;
        kind.setValue(
                schedule == null ? choices.kinds().getFirst() : schedule.facts().kind());
        if (schedule != null) {
            choices.areas(schedule.facts().kind()).stream()
                    .filter(each -> each.code().equals(schedule.facts().area()))
                    .findFirst()
                    .ifPresent(area::setValue);
            language.setValue(schedule.facts().language());
            districts.setValue(schedule.facts().districts());
            when.show(schedule.facts().occasion());
        }
    }

    private void fit() {
        List<Area> areas = choices.areas(kind.getValue());
        AreaSearch.in(area, areas, each -> visit.say(each.name()));
        area.setVisible(areas.size() > 1);
        areas.stream().findFirst().ifPresent(area::setValue);
        when.of(kind.getValue());
        fitDistricts();
    }

    /** Asked only where there are any. */
    private void fitDistricts() {
        Area of = area.getValue();
        boolean some = of != null && kind.getValue() == ReportKind.MUNICIPALITY && size(of, true) > size(of, false);
        districts.setVisible(some);
        if (!some) {
            districts.setValue(false);
        }
    }

    private int size(Area of, boolean withDistricts) {
        return batches.size(
                visit.actor(),
                BatchDraft.annual(ReportKind.MUNICIPALITY, when.year(), List.of(of.code()), withDistricts, null));
    }

    private void save() {
        refusal.removeAll();
        Area of = area.getValue();
        if (of == null) {
            area.setErrorMessage(visit.say("schedules.area.missing"));
            area.setInvalid(true);
            return;
        }
        ScheduleDraft draft = new ScheduleDraft(
                kind.getValue(), of.code(), when.occasion(), districts.getValue(), language.getValue());
        try {
            Schedule schedule = known;
            switch (schedule == null
                    ? schedules.make(visit.actor(), draft)
                    : schedules.change(visit.actor(), schedule.id(), schedule.version(), draft)) {
                case ScheduleOutcome.Done(Schedule done) -> {
                    close();
                    saved.accept(done);
                }
                case ScheduleOutcome.Refused(List<ScheduleOutcome.Fault> faults) -> complain(faults);
            }
        } catch (StaleVersion stale) {
            refusal.add(Parts.notice("refused", visit.say("schedules.stale")));
        }
    }

    private void complain(List<ScheduleOutcome.Fault> faults) {
        Map<String, HasValidation> fields = Map.of("area", area, "daysAfter", when.days(), "series", when.series());
        for (ScheduleOutcome.Fault fault : faults) {
            HasValidation field = fields.get(fault.field());
            if (field == null) {
                refusal.add(new Paragraph(visit.say(fault.message())));
            } else {
                field.setErrorMessage(visit.say(fault.message()));
                field.setInvalid(true);
            }
        }
    }
}
