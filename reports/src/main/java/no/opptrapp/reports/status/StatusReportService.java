package no.opptrapp.reports.status;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.ProgramVersion;
import no.opptrapp.reports.draft.Chapter;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.language.LanguageForms;

/**
 * The annual status report of a municipality or district, made when it is asked for.
 *
 * <p>Every method throws {@link NotInScope} when there is no such municipality or district within the actor's scope.
 */
@Singleton
public class StatusReportService {

    /** The first year that can be reported. */
    public static final int FIRST = PlanningYear.FIRST;

    /** The last: the calendar of the year after goes no further. */
    public static final int LAST = PlanningYear.LAST - 1;

    private final StatusReader reader;
    private final EffectService effects;
    private final List<StatusPart> parts;
    private final LanguageForms forms;
    private final ProgramVersion version;
    private final Clock clock;

    StatusReportService(
            StatusReader reader,
            EffectService effects,
            List<StatusPart> parts,
            LanguageForms forms,
            ProgramVersion version,
            Clock clock) {
        this.reader = reader;
        this.effects = effects;
        this.parts = List.copyOf(parts);
        this.forms = forms;
        this.version = version;
        this.clock = clock;
    }

    /** The year that is reported when nobody asks for another: the last that is over. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public int usualYear(Actor actor) {
        return LocalDate.now(clock).getYear() - 1;
    }

    /** The language that an area's report is written in when nobody asks for another. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Language usualLanguage(Actor actor, String area) {
        return forms.of(actor, area);
    }

    /**
     * The report as the program drafts it. What people write in it, {@link ReportService} adds.
     *
     * @param year {@link #FIRST} to {@link #LAST}
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Document document(Actor actor, String area, int year, Language language) {
        check(year);
        // Outside the transaction of the rest: what others have begun is read by the program itself.
        List<EffectSheet> sheets = effects.ofArea(actor, area);
        StatusFindings findings = reader.read(actor, area, year, LocalDate.now(clock), sheets);
        List<Chapter> chapters = parts.stream()
                .flatMap(part -> part.of(actor, area, language).stream())
                .toList();
        return StatusReport.of(findings, chapters, language, version.words(), clock.instant());
    }

    /** Refuses years that no annual report is made of, those outside {@link #FIRST} to {@link #LAST}. */
    public static void check(int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException("The year " + year);
        }
    }
}
