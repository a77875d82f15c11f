package no.opptrapp.ui.staff.edition;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.reports.edition.EditionService;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.status.StatusReportService;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;

/** Which reports somebody writes: of which kinds, areas and periods, and which are the next ones to write. */
@Singleton
public final class OwnReports {

    /** Whoever looks after more areas than this chooses among them. */
    private static final int NEXT_AREAS = 10;

    private final ReportService reports;
    private final EditionService editions;
    private final StatusReportService statuses;
    private final PlanningYear years;
    private final AreaService areas;
    private final Surveys surveys;
    private final Rounds rounds;

    OwnReports(
            ReportService reports,
            EditionService editions,
            StatusReportService statuses,
            PlanningYear years,
            AreaService areas,
            Surveys surveys,
            Rounds rounds) {
        this.reports = reports;
        this.editions = editions;
        this.statuses = statuses;
        this.years = years;
        this.areas = areas;
        this.surveys = surveys;
        this.rounds = rounds;
    }

    /** The kinds that are made and that the actor may write, the nearest first. */
    public List<ReportKind> kinds(Actor actor) {
        List<ReportKind> order = List.of(
                ReportKind.MUNICIPALITY,
                ReportKind.COUNTY,
                ReportKind.COUNTRY,
                ReportKind.ROUND,
                ReportKind.ROUND_REGION);
        Set<ReportKind> made = reports.kinds(actor);
        return order.stream()
                .filter(made::contains)
                .filter(kind -> !areas(actor, kind).isEmpty())
                .toList();
    }

    /** The areas that the actor writes reports of a kind about, widest first. */
    public List<Area> areas(Actor actor, ReportKind kind) {
        return years.areas(actor).stream()
                .map(code -> areas.get(actor, code).area())
                .filter(area -> isOf(kind, area.kind()))
                .filter(area -> editions.mayWrite(
                        actor, ReportKey.annual(kind, area.code(), statuses.usualYear(actor), actor.language())))
                .toList();
    }

    private static boolean isOf(ReportKind kind, AreaKind area) {
        return switch (kind) {
            case MUNICIPALITY -> area == AreaKind.MUNICIPALITY || area == AreaKind.DISTRICT;
            case COUNTY -> area == AreaKind.COUNTY;
            case COUNTRY, ROUND -> area == AreaKind.COUNTRY;
            case ROUND_REGION -> area == AreaKind.REGION;
        };
    }

    /** The rounds that have a report, the newest first. */
    public List<ReportKey> rounds(Actor actor, ReportKind kind, String area, Language language) {
        List<ReportKey> found = new ArrayList<>();
        for (Survey survey : surveys.all(actor)) {
            for (Round round : rounds.all(actor, survey.id())) {
                if (round.status() == RoundStatus.CLOSED || round.status() == RoundStatus.PUBLISHED) {
                    found.add(new ReportKey(kind, area, survey.id(), round.id().key(), language));
                }
            }
        }
        found.sort(Comparator.comparing(ReportKey::period).reversed());
        return found;
    }

    /** The reports that are to be written next, where these are few. */
    Set<ReportKey> next(Actor actor) {
        Set<ReportKey> next = new LinkedHashSet<>();
        int year = statuses.usualYear(actor);
        ReportKind own = actor.role() == Role.MANAGER
                ? ReportKind.MUNICIPALITY
                : actor.role() == Role.COORDINATOR ? ReportKind.COUNTY : ReportKind.COUNTRY;
        if (kinds(actor).contains(own)) {
            areas(actor, own).stream()
                    .limit(NEXT_AREAS)
                    .map(area -> ReportKey.annual(own, area.code(), year, language(actor, area.code())))
                    .forEach(next::add);
        }
        if (actor.role() == Role.NATIONAL) {
            Optional<ReportKey> newest = rounds(actor, ReportKind.ROUND, Country.CODE, Language.NB).stream()
                    .findFirst();
            newest.ifPresent(next::add);
        }
        return next;
    }

    /** The year that reports are written of now. */
    public int year(Actor actor) {
        return statuses.usualYear(actor);
    }

    /** The language that an area's reports are usually in. */
    public Language language(Actor actor, String area) {
        return statuses.usualLanguage(actor, area);
    }
}
