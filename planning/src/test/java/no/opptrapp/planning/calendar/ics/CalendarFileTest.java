package no.opptrapp.planning.calendar.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.EntryKind;
import org.junit.jupiter.api.Test;

@DatabaseTest(
        properties = {
            "opptrapp.staff.address=https://opptrapp.example.no/",
        })
class CalendarFileTest {

    private static final String TITLE =
            "Samtalegrupper; for pårørende, unge & «gamle» \\ med æøå og et emoji 🪜 i en tittel som er så lang at linjen må brytes\nto ganger";

    private final CalendarFile files;

    CalendarFileTest(CalendarFile files) {
        this.files = files;
    }

    @Test
    void a_whole_day_event_is_read_back_as_it_was() throws Exception {
        VEvent event = read(file(TITLE)).<VEvent>getComponents().getFirst();
        assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(event.getSummary().getValue()).isEqualTo("Tiltak skal være ferdig: " + TITLE);
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("measure-4711-ends@opptrapp");
        assertThat(event.getDescription().getValue()).isEqualTo("Bergen\nAnsvarlig: Kari, leder\nOppdiktet eksempel");
        assertThat(event.getUrl().getValue()).isEqualTo("https://opptrapp.example.no/measures/4711");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_each_ends_as_the_standard_says() {
        String file = file(TITLE);
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(file.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file).contains("DTSTART;VALUE=DATE:20260331").contains("TRANSP:TRANSPARENT");
        assertThat(file.replace("\r\n ", "")).contains("Samtalegrupper\\; for pårørende\\, unge", "\\\\ med æøå");
    }

    @Test
    void the_same_year_is_the_same_file() {
        assertThat(file(TITLE)).isEqualTo(file(TITLE));
    }

    @Test
    void an_empty_year_is_a_calendar_too() throws Exception {
        String file = new String(files.of("4601", List.of(), Texts.in(Language.NN)), StandardCharsets.UTF_8);
        assertThat(file).contains("X-WR-CALNAME:Årshjul for Bergen");
        assertThat(read(file).getComponents()).isEmpty();
    }

    @Test
    void says_what_became_of_a_day_and_who_owes_it_in_the_words_of_the_page() throws Exception {
        assertThat(description(EntryKind.MEASURE_BEGINS, Text.verbatim("Kari"), true))
                .isEqualTo("Bergen\nAnsvarlig: Kari\nStartet");
        assertThat(description(EntryKind.MEASURE_ENDS, Text.verbatim("Kari"), true))
                .isEqualTo("Bergen\nAnsvarlig: Kari\nGjort");
        assertThat(description(EntryKind.HEARING, Text.of("calendar.hearing.unanswered", 2), false))
                .isEqualTo("Bergen\n2 kommentarer venter på svar");
        assertThat(description(EntryKind.APPROVAL, Text.verbatim("Bergen"), false))
                .isEqualTo("Bergen");
    }

    private String description(EntryKind kind, Text owes, boolean done) throws Exception {
        Calendar calendar = read(file(entry(kind, "Tittel", owes, done, false)));
        VEvent event = calendar.<VEvent>getComponents().getFirst();
        return event.getDescription().getValue();
    }

    private static CalendarEntry entry(EntryKind kind, String title, Text owes, boolean done, boolean madeUp) {
        return new CalendarEntry(
                "measure/4711/ends",
                kind,
                LocalDate.of(2026, 3, 31),
                "4601",
                Text.verbatim(title),
                owes,
                done,
                madeUp,
                "measures/4711",
                Instant.parse("2026-01-02T03:04:05Z"));
    }

    private String file(String title) {
        return file(entry(EntryKind.MEASURE_ENDS, title, Text.verbatim("Kari, leder"), false, true));
    }

    private String file(CalendarEntry entry) {
        return new String(files.of("4601", List.of(entry), Texts.in(Language.NB)), StandardCharsets.UTF_8);
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
