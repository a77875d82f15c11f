package no.opptrapp.planning.continuity;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.CsvForPrograms;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.ImportRoom;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.exchange.UploadBroken;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.continuity.stress.Staffing;
import org.jspecify.annotations.Nullable;

/** The functions of a plan as files, out and in again. */
@Singleton
public class ContinuityFiles {

    private final ContinuityPlans plans;
    private final FunctionsIntake intake;
    private final ImportRoom room;

    ContinuityFiles(ContinuityPlans plans, FunctionsIntake intake, ImportRoom room) {
        this.plans = plans;
        this.intake = intake;
        this.room = room;
    }

    /**
     * Takes in a CSV file or the first sheet of an XLSX workbook, wholly or not at all: its functions replace those of the
     * plan. What the file does not name, such as who is responsible, stays with functions of the same name.
     *
     * @param read the version of the plan that was read; null where nobody asks for it
     * @throws UploadBroken when the file does not come to its end
     * @throws Busy when too many files are on their way in already
     * @throws NotInScope when the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public FunctionsOutcome take(Actor actor, String area, @Nullable Integer read, InputStream file) {
        try (ImportRoom.Place place = room.receive();
                SpooledFile whole = SpooledFile.of(file, CsvLimits.CONTRACT)) {
            return place.store(() -> taken(actor, area, read, whole));
        } catch (FileRefused refused) {
            return new FunctionsOutcome.Refused(List.of(refused.fault()), 1, refused.tooLarge());
        }
    }

    /** A made-up example of a file, to begin with. */
    public static InputStream example() {
        return Objects.requireNonNull(
                ContinuityFiles.class.getResourceAsStream("/no/opptrapp/planning/continuity/example.csv"),
                "The example of functions is missing");
    }

    private FunctionsOutcome taken(Actor actor, String area, @Nullable Integer read, SpooledFile file) {
        Faults faults = new Faults();
        List<FunctionDraft> drafts = FunctionFile.read(file, faults);
        return faults.none()
                ? intake.replace(actor, area, read, drafts)
                : new FunctionsOutcome.Refused(faults.first(), faults.count(), false);
    }

    /**
     * Writes the functions for people.
     *
     * @param out closed after CSV
     * @throws NotInScope when there is no plan, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void write(Actor actor, String area, TableKind kind, OutputStream out) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        each(
                plan(actor, area),
                (function, staffing) -> rows.add(new ArrayList<>(List.of(
                        function.name(),
                        function.criticality().name(),
                        staffing.competence(),
                        staffing.normal(),
                        staffing.minimum()))));
        kind.write(Texts.in(actor.language()).say("continuity.sheet"), codes(), rows.stream(), out);
    }

    /**
     * Writes the functions for programs, with decimal point.
     *
     * @param out closed
     * @throws NotInScope when there is no plan, or the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public void writeForPrograms(Actor actor, String area, OutputStream out) throws IOException {
        ContinuityPlan plan = plan(actor, area);
        try (CsvForPrograms csv = new CsvForPrograms(out)) {
            csv.row(codes());
            each(
                    plan,
                    (function, staffing) -> csv.row(List.of(
                            function.name(),
                            function.criticality().name(),
                            staffing.competence(),
                            staffing.normal().toPlainString(),
                            staffing.minimum().toPlainString())));
        }
    }

    private ContinuityPlan plan(Actor actor, String area) {
        return plans.find(actor, area).orElseThrow(() -> new NotInScope("continuity plan of " + area));
    }

    private static List<String> codes() {
        return Arrays.stream(FunctionColumn.values()).map(FunctionColumn::code).toList();
    }

    /** A row of the file. */
    private interface Row {
        void write(FunctionDraft function, Staffing staffing);
    }

    private static void each(ContinuityPlan plan, Row row) {
        for (CriticalFunction function : plan.functions()) {
            for (Staffing staffing : function.facts().staffing()) {
                row.write(function.facts(), staffing);
            }
        }
    }
}
