package no.opptrapp.ui.app.demo;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.continuity.AnswerDraft;
import no.opptrapp.planning.continuity.Checklists;
import no.opptrapp.planning.continuity.ContinuityFiles;
import no.opptrapp.planning.continuity.ContinuityLog;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.FunctionsOutcome;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.LogOutcome;
import no.opptrapp.planning.continuity.OtherWay;
import no.opptrapp.planning.continuity.PlanChange;
import no.opptrapp.planning.continuity.Way;

/** Bergen's continuity plan, whole: functions, levels, checklist, exercises and what was in force. Made up, and told so. */
@Order(DemonstrationPlans.AFTER_VALUES)
@Singleton
class DemonstrationContinuity implements DemonstrationPart {

    private static final String BERGEN = "4601";
    private static final Actor PLANNER = Planner.of(BERGEN);

    private static final List<Level> LEVELS = List.of(
            new Level("Grønt", 0, "", "Alle funksjoner går som normalt. Lederne melder fravær hver fredag."),
            new Level(
                    "Gult",
                    15,
                    "Smitte i tjenestene, eller mange i karantene",
                    "Avdelingslederne tar i bruk telefon og video der det er forsvarlig. Kurs kan utsettes."),
            new Level(
                    "Oransje",
                    30,
                    "To eller flere A-funksjoner må ha hjelp",
                    "Tjenestesjefen flytter folk etter listen under. Daglig møte klokken ni."),
            new Level(
                    "Rødt",
                    45,
                    "En A-funksjon kan ikke holdes med egne folk",
                    "Etatsdirektøren leder. A-funksjonene får folk først. Nabokommunene varsles."));

    private final ContinuityPlans plans;
    private final ContinuityFiles files;
    private final Checklists checklists;
    private final ContinuityLog log;
    private final Clock clock;

    DemonstrationContinuity(
            ContinuityPlans plans, ContinuityFiles files, Checklists checklists, ContinuityLog log, Clock clock) {
        this.plans = plans;
        this.files = files;
        this.checklists = checklists;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void load(Actor job) {
        functions();
        if (plan().levels().isEmpty()) {
            done(plans.setLevels(PLANNER, BERGEN, List.of(), LEVELS));
        }
        answers();
        exercises();
        if (log.activations(PLANNER, BERGEN).isEmpty()) {
            done(log.activate(
                    PLANNER, BERGEN, "Gult", "Tolv av seksti ansatte er i karantene etter utbrudd i sentrum."));
        }
    }

    private ContinuityPlan plan() {
        return plans.find(PLANNER, BERGEN).orElseThrow();
    }

    private void functions() {
        if (plans.find(PLANNER, BERGEN).isEmpty()
                && !(files.take(PLANNER, BERGEN, null, ContinuityFiles.example()) instanceof FunctionsOutcome.Taken)) {
            throw new IllegalStateException("The functions of the demonstration were refused");
        }
        Map<String, CriticalFunction> byName = plan().functions().stream()
                .filter(function -> function.facts().responsible().isEmpty())
                .collect(Collectors.toMap(CriticalFunction::name, Function.identity()));
        PlanFile.read("plan-continuity.csv").forEach(row -> {
            CriticalFunction function = byName.get(row.getField("function"));
            if (function != null) {
                done(plans.change(
                        PLANNER,
                        BERGEN,
                        function,
                        new FunctionDraft(
                                function.name(),
                                function.facts().criticality(),
                                function.facts().staffing(),
                                parts(row.getField("ways"))
                                        .map(DemonstrationContinuity::way)
                                        .toList(),
                                parts(row.getField("dependencies")).toList(),
                                row.getField("responsible"),
                                row.getField("deputy"))));
            }
        });
    }

    private static Stream<String> parts(String field) {
        return Arrays.stream(field.split("\\|", -1)).filter(part -> !part.isEmpty());
    }

    private static OtherWay way(String written) {
        String[] parts = written.split(" ", -1);
        return new OtherWay(Way.valueOf(parts[0]), parts.length < 2 ? null : Integer.valueOf(parts[1]));
    }

    /** All at once: a checklist that was half told would be little readiness, and a need. */
    private void answers() {
        Map<String, AnswerDraft> answers = new LinkedHashMap<>();
        PlanFile.read("plan-checklist.csv")
                .forEach(row -> answers.put(
                        row.getField("point"),
                        new AnswerDraft(
                                PlanFile.yes(row, "in_place"),
                                row.getField("evidence"),
                                PlanFile.day(row, "days_ago", today()))));
        checklists.begin(PLANNER, BERGEN, answers);
    }

    private void exercises() {
        exercise(
                -400,
                "Skrivebordsøvelse: 30 prosent fravær",
                "Telefonlistene var gamle. Ingen visste hvem som er stedfortreder i bofellesskapet.");
        exercise(
                -120,
                "Varslingsøvelse for oppsøkende team",
                "Alle svarte innen en time. Nøkler til utstyrslageret må ligge to steder.");
    }

    private void exercise(int days, String what, String learned) {
        boolean there = log.exercises(PLANNER, BERGEN).stream()
                .anyMatch(exercise -> exercise.what().equals(what));
        if (!there) {
            done(log.exercised(PLANNER, BERGEN, today().plusDays(days), what, learned));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void done(PlanChange change) {
        if (!(change instanceof PlanChange.Done)) {
            throw new IllegalStateException("The continuity plan of the demonstration was refused: " + change);
        }
    }

    private static void done(LogOutcome outcome) {
        if (!(outcome instanceof LogOutcome.Done)) {
            throw new IllegalStateException("The log of the demonstration was refused: " + outcome);
        }
    }
}
