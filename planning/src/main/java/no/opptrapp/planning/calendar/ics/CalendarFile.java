package no.opptrapp.planning.calendar.ics;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.calendar.CalendarEntry;

/** Sets a planning year as an iCalendar file (RFC 5545): whole days, the same {@code UID} for the same thing for good. */
@Singleton
public class CalendarFile {

    private static final String PRODUCER = "-//Opptrapp//Planning year//NO";
    private static final String DOMAIN = "@opptrapp";

    private final Areas areas;
    private final MailSettings settings;

    CalendarFile(Areas areas, MailSettings settings) {
        this.areas = areas;
        this.settings = settings;
    }

    /**
     * The file, in UTF-8, the same bytes for the same entries.
     *
     * @param area whose year it is
     */
    public byte[] of(String area, List<CalendarEntry> entries, Texts texts) {
        List<CalendarComponent> events = new ArrayList<>();
        entries.forEach(entry -> events.add(event(entry, texts)));
        PropertyList head = new PropertyList(List.of(
                new ProdId(PRODUCER),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", texts.say("calendar.name", name(area)))));
        return Folding.fold(new Calendar(head, new ComponentList<>(events)).toString());
    }

    private VEvent event(CalendarEntry entry, Texts texts) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(entry.key().replace('/', '-') + DOMAIN),
                // When it was last changed and not when it is read: an unchanged year is an unchanged file.
                new DtStamp(entry.changedAt()),
                new LastModified(entry.changedAt()),
                new DtStart<>(entry.day()),
                new Summary(texts.say(entry.kind().label()) + ": " + texts.say(entry.title())),
                new Description(description(entry, texts)),
                new Categories(texts.say(entry.kind().label())),
                // Something to know of that day, which takes nobody's time from other things.
                ImmutableTransp.TRANSPARENT));
        page(entry).ifPresent(page -> properties.add(new Url(URI.create(page))));
        return new VEvent(new PropertyList(properties));
    }

    private String description(CalendarEntry entry, Texts texts) {
        // Nothing is said twice: the figures of a municipality are owed by itself.
        Set<String> lines = new LinkedHashSet<>();
        lines.add(texts.say(name(entry.area())));
        Text owed = entry.owed();
        if (owed != null) {
            lines.add(texts.say(owed));
        }
        Text became = entry.became();
        if (became != null) {
            lines.add(texts.say(became));
        }
        if (entry.madeUp()) {
            lines.add(texts.say("calendar.made_up"));
        }
        return String.join("\n", lines);
    }

    private Optional<String> page(CalendarEntry entry) {
        String page = entry.page();
        return page == null || settings.staff().toString().isEmpty()
                ? Optional.empty()
                : Optional.of(settings.page(page));
    }

    private Text name(String area) {
        return areas.register().newest(area).map(Area::name).orElse(Text.verbatim(area));
    }
}
