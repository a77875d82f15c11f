package no.opptrapp.ui.staff.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.schedule.Occasion;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** When a schedule has its reports made: every year on a day, days after a tertial, or after a round. */
final class OccasionFields {

    private static final MonthDay USUAL = MonthDay.of(Month.JANUARY, 15);
    private static final int USUAL_DAYS = 7;

    /** What a person chooses first. */
    private enum Every {
        YEAR,
        TERTIAL
    }

    private final Select<Every> every = new Select<>();
    private final Select<Integer> day = new Select<>();
    private final Select<Month> month = new Select<>();
    private final IntegerField days = new IntegerField();
    private final Select<Survey> series = new Select<>();
    private final Div date = new Div(day, month);
    private final Component hint;
    private boolean ofRounds;

    OccasionFields(Visit visit, List<Survey> all) {
        every.setLabel(visit.say("schedules.every"));
        every.setItems(Every.values());
        every.setItemLabelGenerator(
                each -> visit.say(each == Every.YEAR ? "schedules.every.year" : "schedules.every.tertial"));
        every.setValue(Every.YEAR);
        every.addValueChangeListener(change -> fit());
        day.setLabel(visit.say("schedules.day"));
        day.setWidth("6rem");
        month.setLabel(visit.say("schedules.month"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(each -> visit.say("period.month." + each.getValue()));
        month.addValueChangeListener(change -> days(change.getValue()));
        date.addClassName("choices");
        days.setLabel(visit.say("schedules.days"));
        days.setMin(Occasion.EveryTertial.FEWEST);
        days.setMax(Occasion.EveryTertial.MOST);
        days.setStepButtonsVisible(true);
        days.setManualValidation(true);
        days.setValue(USUAL_DAYS);
        series.setLabel(visit.say("schedules.series"));
        series.setItems(all);
        series.setItemLabelGenerator(each -> visit.say(each.title()));
        all.stream().findFirst().ifPresent(series::setValue);
        hint = Parts.quiet(visit.say("schedules.days.hint"));
        show(new Occasion.EveryYear(USUAL));
        fit();
    }

    Component[] fields() {
        return new Component[] {every, date, days, series, hint};
    }

    HasValidation days() {
        return days;
    }

    HasValidation series() {
        return series;
    }

    /** The reports of rounds are made when these have closed, others on days. */
    void of(ReportKind kind) {
        ofRounds = kind == ReportKind.ROUND || kind == ReportKind.ROUND_REGION;
        fit();
    }

    /** The year whose areas there are to choose. */
    int year() {
        return LocalDate.now(Moments.ZONE).getYear();
    }

    void show(Occasion occasion) {
        switch (occasion) {
            case Occasion.EveryYear(MonthDay of) -> {
                every.setValue(Every.YEAR);
                month.setValue(of.getMonth());
                day.setValue(of.getDayOfMonth());
            }
            case Occasion.EveryTertial(int after) -> {
                every.setValue(Every.TERTIAL);
                days.setValue(after);
            }
            case Occasion.EveryRound(String id) ->
                series.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .ifPresent(series::setValue);
        }
    }

    Occasion occasion() {
        if (ofRounds) {
            Survey survey = series.getValue();
            return new Occasion.EveryRound(survey == null ? "" : survey.id());
        }
        return every.getValue() == Every.TERTIAL
                ? new Occasion.EveryTertial(Objects.requireNonNullElse(days.getValue(), 0))
                : new Occasion.EveryYear(MonthDay.of(month.getValue(), day.getValue()));
    }

    /** Only days that the month has. */
    private void days(Month of) {
        Integer chosen = day.getValue();
        day.setItems(IntStream.rangeClosed(1, of.maxLength()).boxed().toList());
        day.setValue(chosen == null ? 1 : Math.min(chosen, of.maxLength()));
    }

    private void fit() {
        boolean yearly = every.getValue() == Every.YEAR;
        every.setVisible(!ofRounds);
        date.setVisible(!ofRounds && yearly);
        days.setVisible(!ofRounds && !yearly);
        hint.setVisible(!ofRounds);
        series.setVisible(ofRounds);
    }
}
