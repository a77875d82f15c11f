package no.opptrapp.reports.template;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.ImportRoom;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.UploadBroken;
import no.opptrapp.core.exchange.content.CleanPicture;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.area.PlanningAreas;

/** Takes in logos and gives them back. */
@Singleton
public class Logos {

    /** Bytes of a file. */
    public static final int LARGEST = 2_000_000;

    private static final int MEGABYTE = 1_000_000;

    /** Pixels; on paper a logo is at most 240 points wide and 56 high, so that this is more than 300 an inch. */
    private static final int MOST_WIDE = 1000;

    private static final int MOST_HIGH = 400;

    private final TemplateRepository templates;
    private final LogoDesk desk;
    private final PlanningAreas areas;
    private final ImportRoom room;

    Logos(TemplateRepository templates, LogoDesk desk, PlanningAreas areas, ImportRoom room) {
        this.templates = templates;
        this.desk = desk;
        this.areas = areas;
        this.room = room;
    }

    /**
     * Adds a logo to an area: a PNG or JPEG, drawn anew on white. The same again is the one that stands.
     *
     * @param file closed
     * @throws NotInScope when there is no such area within the actor's scope
     * @throws UploadBroken when the file does not come to its end
     * @throws Busy when too many files are on their way in already
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public LogoOutcome add(Actor actor, String area, InputStream file) {
        if (!areas.mayHave(actor, area)) {
            throw new NotInScope("area " + area);
        }
        try (ImportRoom.Place place = room.receive();
                SpooledFile whole = SpooledFile.of(file, new CsvLimits(LARGEST, 0, 0))) {
            return place.store(() -> switch (CleanPicture.of(content(whole), MOST_WIDE, MOST_HIGH)) {
                case CleanPicture.Outcome.Drawn(CleanPicture picture) ->
                    new LogoOutcome.Kept(desk.keep(actor, area, picture));
                case CleanPicture.Outcome.Flawed(CleanPicture.Flaw flaw) -> LogoOutcome.refused(flaw);
            });
        } catch (FileRefused tooLarge) {
            return new LogoOutcome.Refused(Text.of("template.logo.large", LARGEST / MEGABYTE));
        }
    }

    /** In memory only while it is its turn to be stored. */
    private static byte[] content(SpooledFile file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @throws NotInScope when there is no such logo that the actor may see */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public KeptLogo get(Actor actor, UUID id) {
        return templates.logo(id).orElseThrow(() -> new NotInScope("logo " + id));
    }
}
