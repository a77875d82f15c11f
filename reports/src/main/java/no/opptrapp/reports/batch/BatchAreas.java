package no.opptrapp.reports.batch;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.District;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.batch.BatchRepository.ToMake;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.language.KnownForms;
import no.opptrapp.reports.language.LanguageForms;
import no.opptrapp.reports.status.StatusReportService;

/** Which reports a batch has: those of the areas that there were on the borders of its year. */
@Singleton
class BatchAreas {

    private final Areas areas;
    private final PlanningAreas planning;
    private final LanguageForms forms;

    BatchAreas(Areas areas, PlanningAreas planning, LanguageForms forms) {
        this.areas = areas;
        this.planning = planning;
        this.forms = forms;
    }

    List<BatchOutcome.Fault> faults(BatchDraft draft) {
        List<BatchOutcome.Fault> faults = new ArrayList<>();
        boolean ofRound = draft.kind() == ReportKind.ROUND || draft.kind() == ReportKind.ROUND_REGION;
        if (ofRound == draft.series().isEmpty()) {
            faults.add(fault("kind", draft.kind().name(), "batch.fault.kind"));
        }
        if (!ofRound && (draft.year() < StatusReportService.FIRST || draft.year() > StatusReportService.LAST)) {
            faults.add(fault("year", Integer.toString(draft.year()), "batch.fault.year"));
            return faults;
        }
        if (draft.areas().isEmpty()) {
            faults.add(fault("areas", "", "batch.fault.areas"));
        }
        for (String code : draft.areas()) {
            if (made(draft, code).findAny().isEmpty()) {
                faults.add(fault("areas", code, "batch.fault.area"));
            }
        }
        return faults;
    }

    private static BatchOutcome.Fault fault(String field, String value, String key) {
        return new BatchOutcome.Fault(
                field,
                value,
                Text.of(
                        key,
                        Text.verbatim(value),
                        Integer.toString(StatusReportService.FIRST),
                        Integer.toString(StatusReportService.LAST)));
    }

    /**
     * What is to be made, by code.
     *
     * @throws NotInScope when one of them is outside the actor's scope
     */
    List<ToMake> of(Actor actor, BatchDraft draft) {
        Set<String> codes = new LinkedHashSet<>();
        draft.areas().stream()
                .flatMap(code -> made(draft, code))
                .map(Area::code)
                .sorted()
                .forEach(codes::add);
        for (String code : codes) {
            if (!planning.covers(actor, code)) {
                throw new NotInScope("area " + code);
            }
        }
        KnownForms known = forms.known(actor);
        return codes.stream()
                .map(code -> new ToMake(code, Objects.requireNonNullElseGet(draft.language(), () -> known.of(code))))
                .toList();
    }

    private Stream<Area> made(BatchDraft draft, String code) {
        AreaRegister register = areas.register();
        Borders borders = Borders.inYear(draft.year());
        return register.find(borders, code).stream()
                .flatMap(area -> Stream.concat(Stream.of(area), register.below(borders, code).stream()))
                .filter(area -> switch (draft.kind()) {
                    case MUNICIPALITY -> area.kind() == AreaKind.MUNICIPALITY || isDistrict(draft, code, area);
                    case COUNTY -> area.kind() == AreaKind.COUNTY;
                    case ROUND_REGION -> area.kind() == AreaKind.REGION;
                    case COUNTRY, ROUND -> area.kind() == AreaKind.COUNTRY;
                });
    }

    /** A district that is named is meant; those that lie in what is named, only when they are asked for. */
    private static boolean isDistrict(BatchDraft draft, String code, Area area) {
        return area instanceof District district
                && district.ownServices()
                && (draft.districts() || code.equals(district.code()));
    }
}
