package no.opptrapp.planning.county;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.comparison.PlaceAmongPeers;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.jspecify.annotations.Nullable;

/** The municipalities as a file for people, with why to call each. */
@Singleton
public class CountyFiles {

    private final CountyService county;

    CountyFiles(CountyService county) {
        this.county = county;
    }

    /**
     * Writes the table for people: every column of the page, how many points each has and why, and what must not be read
     * into the person-years.
     *
     * @param out closed after CSV
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    public void write(Actor actor, CountyQuery query, TableKind kind, OutputStream out) throws IOException {
        Texts texts = Texts.in(actor.language());
        CountyTable table = county.of(actor, query);
        Map<String, Call> calls = new HashMap<>();
        table.calls().forEach(call -> calls.put(call.row().code(), call));
        kind.write(
                texts.say("county.name"),
                headings(texts),
                table.rows().stream().map(row -> row(texts, table, row, calls.get(row.code()))),
                out);
    }

    private static List<String> headings(Texts texts) {
        List<String> headings = new ArrayList<>();
        Stream.of("county.column.municipality", "county.column.code").forEach(key -> headings.add(texts.say(key)));
        for (CountyColumn column : CountyColumn.values()) {
            headings.add(texts.say(column.heading()));
        }
        Stream.of(
                        "county.column.kostra",
                        "county.column.of",
                        "county.column.year",
                        "county.column.points",
                        "county.column.reasons",
                        "county.column.caveat",
                        "county.column.made_up")
                .forEach(key -> headings.add(texts.say(key)));
        return headings;
    }

    private static List<@Nullable Object> row(Texts texts, CountyTable table, CountyRow row, @Nullable Call call) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(texts.say(row.municipality().name()));
        cells.add(row.code());
        for (CountyColumn column : CountyColumn.values()) {
            cells.add(cell(texts, column.value(row)));
        }
        cells.add(row.municipality().kostraGroup());
        PlaceAmongPeers standing = row.personYears().standing();
        cells.add(standing == null ? null : standing.of());
        cells.add(table.period().key());
        cells.add(call == null ? 0 : call.points());
        cells.add(call == null ? null : said(texts, call.reasons().stream().map(Call.Reason::words)));
        cells.add(said(texts, table.caveats().stream()));
        cells.add(row.isMadeUp() || table.reconstructed() ? texts.say("county.made_up") : null);
        return cells;
    }

    private static @Nullable Object cell(Texts texts, @Nullable Object value) {
        return switch (value) {
            case Text words -> texts.say(words);
            case LocalDate day -> day.toString();
            case null, default -> value;
        };
    }

    private static String said(Texts texts, Stream<Text> sentences) {
        return String.join(" ", sentences.map(texts::say).toList());
    }
}
