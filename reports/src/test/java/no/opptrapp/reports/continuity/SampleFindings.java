package no.opptrapp.reports.continuity;

import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Activation;
import no.opptrapp.planning.continuity.Answer;
import no.opptrapp.planning.continuity.AnsweredPoint;
import no.opptrapp.planning.continuity.ChecklistPoint;
import no.opptrapp.planning.continuity.ChecklistSheet;
import no.opptrapp.planning.continuity.ContinuityFiles;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.Exercise;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.OtherWay;
import no.opptrapp.planning.continuity.StressSheet;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.planning.continuity.Way;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;

/** The plan of the example, with levels, a log and a checklist: what a municipality has when it has done its work. */
final class SampleFindings {

    static final List<Level> LEVELS = List.of(
            new Level("Grønt", 0, "", "Alle: følg smittevernrådene. Leder: oppdater listene hver fredag."),
            new Level("Gult", 20, "Utbrudd i én tjeneste", "Leder: flytt folk etter planen. Vakt: ring pårørende."),
            new Level("Oransje", 40, "", "Kriseledelsen møtes hver dag. Gruppetilbud går over til telefon og video."),
            new Level("Rødt", 50, "", "Bare A-funksjoner. Kriseledelsen ber nabokommunene om hjelp."));

    private SampleFindings() {}

    static ContinuityFindings madeUp(boolean madeUp) {
        return of(functions(), LEVELS, madeUp);
    }

    /** As large a plan as must fit on one page: twelve functions and four levels, everybody named. */
    static ContinuityFindings large() {
        List<CriticalFunction> functions = new ArrayList<>(functions());
        functions.add(function("Oppsøkende arbeid i rusmiljøet på kveldstid", Criticality.B, "sosial", "4", "2"));
        functions.add(function("Samtalegrupper for pårørende og etterlatte", Criticality.C, "helse", "3", "2"));
        return of(functions, LEVELS, false);
    }

    static ContinuityFindings of(List<CriticalFunction> functions, List<Level> levels, boolean madeUp) {
        ContinuityPlan plan = new ContinuityPlan(
                "4601",
                7,
                ContinuityPlan.Change.LEVELS_SET,
                functions,
                levels,
                madeUp,
                Instant.parse("2026-03-02T10:00:00Z"),
                "Kari Nordmann");
        return new ContinuityFindings(
                Text.verbatim("Bergen"),
                plan,
                IntStream.rangeClosed(0, 6)
                        .mapToObj(tenth -> tried(plan, BigDecimal.valueOf(tenth, 1)))
                        .toList(),
                levels.stream().map(level -> tried(plan, level.absence())).toList(),
                checklist(madeUp),
                List.of(new Activation(
                        new UUID(0, 1), "Gult", "Utbrudd på Sentrum", Instant.parse("2026-02-01T08:30:00Z"), "Ola")),
                List.of(
                        new Exercise(
                                new UUID(0, 2),
                                LocalDate.of(2026, 1, 15),
                                "Halve LAR-teamet borte",
                                "Vi trenger en stedfortreder til",
                                Instant.EPOCH,
                                "Kari Nordmann",
                                null),
                        new Exercise(
                                new UUID(0, 3),
                                LocalDate.of(2026, 1, 1),
                                "Skrevet ved en feil",
                                "",
                                Instant.EPOCH,
                                "Kari Nordmann",
                                "Kari Nordmann")),
                List.of(Text.verbatim("Vestlandet, uke 48 2020: 78,9 % meldte at tilbudet er tilbake til normalt.")),
                LocalDate.of(2026, 3, 3));
    }

    private static StressWords tried(ContinuityPlan plan, BigDecimal absence) {
        return new StressWords(plan, StressSheet.of(plan, absence));
    }

    private static ChecklistSheet checklist(boolean madeUp) {
        return new ChecklistSheet(Stream.of("ANALYSE", "MEDISIN", "OVERDOSE")
                .flatMap(section -> IntStream.rangeClosed(1, 3).mapToObj(number -> point(section, number, madeUp)))
                .toList());
    }

    private static AnsweredPoint point(String section, int number, boolean madeUp) {
        String code = section.charAt(0) + "0" + number;
        ChecklistPoint point = new ChecklistPoint(
                code, section, Text.verbatim("Punkt " + number + " om noe som må stå klart"), "Veileder", number != 2);
        return new AnsweredPoint(
                point,
                number == 3
                        ? null
                        : new Answer(
                                code,
                                1,
                                number == 1,
                                "Vedtak i ledermøtet",
                                LocalDate.of(2026, 1, 10),
                                Instant.EPOCH,
                                madeUp ? Actor.DEMONSTRATION : "Kari Nordmann"));
    }

    /** Those of the example file, with somebody who answers for each and other ways for some. */
    private static List<CriticalFunction> functions() {
        Map<String, FunctionDraft> drafts = new LinkedHashMap<>();
        try (var lines =
                new java.io.BufferedReader(new InputStreamReader(ContinuityFiles.example(), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> {
                String[] cells = line.split(";");
                Staffing staffing = new Staffing(
                        cells[2],
                        new BigDecimal(cells[3].replace(',', '.')),
                        new BigDecimal(cells[4].replace(',', '.')));
                drafts.merge(
                        cells[0],
                        draft(cells[0], Criticality.valueOf(cells[1]), List.of(staffing)),
                        (one, more) -> draft(
                                one.name(),
                                one.criticality(),
                                Stream.concat(one.staffing().stream(), more.staffing().stream())
                                        .toList()));
            });
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return drafts.values().stream()
                .map(draft -> new CriticalFunction(
                        UUID.nameUUIDFromBytes(draft.name().getBytes(StandardCharsets.UTF_8)), draft))
                .toList();
    }

    private static FunctionDraft draft(String name, Criticality criticality, List<Staffing> staffing) {
        return new FunctionDraft(
                name,
                criticality,
                staffing,
                criticality == Criticality.A
                        ? List.of()
                        : List.of(new OtherWay(Way.PHONE, 40), new OtherWay(Way.OUTDOORS, null)),
                criticality == Criticality.B ? List.of("Apoteket i sentrum") : List.of(),
                "Kari Nordmann",
                "Ola Hansen");
    }

    private static CriticalFunction function(
            String name, Criticality criticality, String competence, String normal, String minimum) {
        return new CriticalFunction(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                draft(
                        name,
                        criticality,
                        List.of(new Staffing(competence, new BigDecimal(normal), new BigDecimal(minimum)))));
    }
}
