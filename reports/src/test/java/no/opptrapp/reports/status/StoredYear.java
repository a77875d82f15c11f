package no.opptrapp.reports.status;

import io.micronaut.context.ApplicationContext;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.WrittenInput;

/** The sample values in a database, approved but for one municipality, and a plan made as it would be in use. */
public final class StoredYear {

    /** Has reported and not approved. */
    public static final String WAITING = "4602";

    private static final int FIRST = 2016;
    private static final int LAST = 2023;

    private final ApplicationContext beans;

    public StoredYear(ApplicationContext beans) {
        this.beans = beans;
    }

    public void takeIn() {
        Actor national = People.national();
        for (String file : List.of("person-years-2016-2023.csv", "self-report-2016-2023.csv")) {
            InputStream in = Objects.requireNonNull(
                    StoredYear.class.getResourceAsStream("/no/opptrapp/core/indicator/" + file), file);
            ImportOutcome outcome = beans.getBean(Imports.class).take(national, "reconstructed/" + file, in);
            if (!(outcome instanceof ImportOutcome.Stored)) {
                throw new IllegalStateException(outcome.toString());
            }
        }
        AreaRegister register = beans.getBean(Areas.class).register();
        Stream<AreaYear> years = register.areas(Borders.B2020, AreaKind.MUNICIPALITY).stream()
                .filter(area -> !area.code().equals(WAITING))
                .flatMap(area -> IntStream.rangeClosed(FIRST, LAST).mapToObj(year -> new AreaYear(area.code(), year)));
        beans.getBean(Approvals.class).approve(national, years.toList());
    }

    public UUID need(String area, String title, int severity) {
        NeedDraft draft = new NeedDraft(
                area,
                title,
                "PARORENDE",
                TargetGroup.NEXT_OF_KIN,
                null,
                severity,
                null,
                Set.of(),
                new WrittenInput(
                        WrittenInput.Kind.MEETING,
                        LocalDate.of(2023, 10, 1),
                        Set.of(WrittenInput.Participants.NEXT_OF_KIN),
                        "Flere savner et sted å gå.",
                        null));
        return switch (beans.getBean(NeedService.class).write(People.manager(area), draft)) {
            case NeedOutcome.Done done -> done.need().id();
            case NeedOutcome other -> throw new IllegalStateException(other.toString());
        };
    }

    public void measure(String area, String title, MeasureStatus status, Schedule schedule, UUID... needs) {
        MeasureDraft draft = MeasureDraft.of(title, "PARORENDE", TargetGroup.NEXT_OF_KIN, status)
                .with(schedule)
                .with(MeasureLinks.to(List.of(needs), Set.of()));
        MeasureChange change = beans.getBean(MeasureService.class).make(People.manager(area), area, draft);
        if (!(change instanceof MeasureChange.Done)) {
            throw new IllegalStateException(change.toString());
        }
    }

    /** A measure against too few person-years that began in 2020, when the values had stood for some years. */
    public void lasting(String area, String title) {
        MeasureDraft plain = MeasureDraft.of(title, "RESSURS", TargetGroup.USERS, MeasureStatus.UNDER_WAY);
        MeasureDraft draft = new MeasureDraft(
                plain.title(),
                plain.description(),
                plain.planArea(),
                plain.targetGroup(),
                plain.status(),
                "Enhet for rus og psykisk helse",
                new Schedule(LocalDate.of(2020, 1, 1), null, null),
                plain.effort(),
                false,
                new ExpectedChange(
                        "R01",
                        new BigDecimal("0.3"),
                        new BigDecimal("3.0"),
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2023, 12, 31)),
                "",
                MeasureLinks.NONE);
        MeasureChange change = beans.getBean(MeasureService.class).make(People.manager(area), area, draft);
        if (!(change instanceof MeasureChange.Done)) {
            throw new IllegalStateException(change.toString());
        }
    }
}
