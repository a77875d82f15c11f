package no.opptrapp.core.official;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.official.SourceDefinition.Content;
import no.opptrapp.core.official.SourceDefinition.Fixed;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.core.official.json.BrokenAnswer;
import no.opptrapp.core.official.stat.StatCube;
import no.opptrapp.core.official.stat.StatSheet;
import no.opptrapp.core.official.stat.StatSide;
import no.opptrapp.core.text.Text;

/**
 * The questions of a table: first its description, then its values in pieces of areas, so that none has more cells than
 * the service gives at once, and no address is too long.
 *
 * @param cells the most cells of one answer
 */
record TablePlan(TableValues table, AreaRegister register, int cells) implements Plan {

    /** Keeps an address within two thousand characters, which every server on the way takes. */
    private static final int MOST_AREAS = 250;

    private static final String FORM = "?lang=no&outputFormat=json-stat2";

    @Override
    public List<Ask> first() {
        return List.of(new Ask(Service.TABLES, "tables/" + table.table() + "/metadata" + FORM));
    }

    @Override
    public List<Ask> after(Ask asked, String body) {
        if (asked.areas().isEmpty()) {
            return pieces(StatSheet.read(body));
        }
        StatCube.read(body, sheet -> whole(asked, sheet));
        return List.of();
    }

    @Override
    public Optional<List<Ask>> divided(Ask asked, List<Given> before) {
        if (asked.areas().size() < 2) {
            return Optional.empty();
        }
        StatSheet sheet = sheet(before);
        int half = asked.areas().size() / 2;
        return Optional.of(List.of(
                ask(sheet, asked.areas().subList(0, half)),
                ask(sheet, asked.areas().subList(half, asked.areas().size()))));
    }

    /** What the table says of itself. */
    static StatSheet sheet(List<Given> answers) {
        return answers.stream()
                .filter(answer -> answer.areas().isEmpty())
                .findFirst()
                .map(answer -> StatSheet.read(answer.body()))
                .orElseThrow();
    }

    /** The years that a question asks for: what stands in it, whatever the table has come to have since. */
    static List<String> years(TableValues table, String path) {
        String begins = chosen(table.time());
        return Stream.of(path.split("&", -1))
                .filter(part -> part.startsWith(begins))
                .flatMap(part -> Stream.of(part.substring(begins.length()).split(",", -1)))
                .toList();
    }

    private List<Ask> pieces(StatSheet sheet) {
        List<String> areas = side(sheet, table.area()).codes().stream()
                .filter(this::isMunicipality)
                .toList();
        if (areas.isEmpty()) {
            throw new Unusable(Text.of("official.unusable.areas", table.area()));
        }
        fits(sheet);
        long each = (long) years(sheet).size() * table.values().size();
        int most = Math.clamp(cells / Math.max(1, each), 1, MOST_AREAS);
        List<Ask> asks = new ArrayList<>();
        for (int from = 0; from < areas.size(); from += most) {
            asks.add(ask(sheet, areas.subList(from, Math.min(areas.size(), from + most))));
        }
        return asks;
    }

    private boolean isMunicipality(String code) {
        for (Borders borders : Borders.values()) {
            if (code.length() == 4 && register.find(borders, code).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<String> years(StatSheet sheet) {
        List<String> years = side(sheet, table.time()).codes().stream()
                .filter(code -> code.matches("[0-9]{4}") && Integer.parseInt(code) >= table.fromYear())
                .toList();
        if (years.isEmpty()) {
            throw new Unusable(Text.of("official.unusable.years", table.time(), Integer.toString(table.fromYear())));
        }
        return years;
    }

    private void fits(StatSheet sheet) {
        StatSide contents = side(sheet, table.contents());
        for (Content content : table.values()) {
            has(contents, content.code());
        }
        for (Fixed fixed : table.fixed()) {
            has(side(sheet, fixed.dimension()), fixed.code());
        }
        for (StatSide side : sheet.sides()) {
            if (!isChosen(side) && !side.elimination() && side.size() != 1) {
                throw new Unusable(Text.of("official.unusable.open", side.id(), side.label()));
            }
        }
    }

    private boolean isChosen(StatSide side) {
        return List.of(table.area(), table.time(), table.contents()).contains(side.id())
                || table.fixed().stream().anyMatch(fixed -> fixed.dimension().equals(side.id()));
    }

    private static void has(StatSide side, String code) {
        if (!side.has(code)) {
            throw new Unusable(Text.of("official.unusable.code", side.id(), code));
        }
    }

    private static StatSide side(StatSheet sheet, String id) {
        return sheet.side(id)
                .orElseThrow(() -> new Unusable(Text.of(
                        "official.unusable.dimension",
                        id,
                        sheet.sides().stream().map(StatSide::id).collect(Collectors.joining(", ")))));
    }

    private Ask ask(StatSheet sheet, List<String> areas) {
        StringBuilder path = new StringBuilder("tables/" + table.table() + "/data" + FORM);
        choose(path, table.area(), areas);
        choose(path, table.time(), years(sheet));
        choose(
                path,
                table.contents(),
                table.values().stream().map(Content::code).toList());
        table.fixed().forEach(fixed -> choose(path, fixed.dimension(), List.of(fixed.code())));
        // What has one category only is chosen by it: not every service adds it up by itself.
        sheet.sides().stream()
                .filter(side -> !isChosen(side) && !side.elimination())
                .forEach(side -> choose(path, side.id(), side.codes()));
        return new Ask(Service.TABLES, path.toString(), areas);
    }

    private static void choose(StringBuilder path, String dimension, List<String> codes) {
        path.append('&').append(chosen(dimension));
        path.append(codes.stream().map(TablePlan::encoded).collect(Collectors.joining(",")));
    }

    private static String chosen(String dimension) {
        return "valueCodes%5B" + encoded(dimension) + "%5D=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Exactly what was asked for is there, and every other dimension has one category at most. */
    private void whole(Ask asked, StatSheet sheet) {
        List<String> areas = told(sheet, table.area());
        if (!areas.containsAll(asked.areas())) {
            throw new BrokenAnswer(Text.of("official.broken.areas"));
        }
        if (!areSame(told(sheet, table.time()), years(table, asked.path()))) {
            throw new BrokenAnswer(Text.of("official.broken.years"));
        }
        List<String> contents = table.values().stream().map(Content::code).toList();
        List<String> free = List.of(table.area(), table.time(), table.contents());
        if (!areSame(areas, asked.areas())
                || !areSame(told(sheet, table.contents()), contents)
                || sheet.sides().stream().anyMatch(side -> side.size() != 1 && !free.contains(side.id()))
                || sheet.sides().stream().map(StatSide::id).distinct().count()
                        != sheet.sides().size()) {
            throw new BrokenAnswer(Text.of("official.broken.sizes"));
        }
    }

    private static List<String> told(StatSheet sheet, String dimension) {
        return sheet.side(dimension)
                .orElseThrow(() -> new BrokenAnswer(Text.of("official.broken.sizes")))
                .codes();
    }

    private static boolean areSame(List<String> some, List<String> others) {
        return Set.copyOf(some).equals(Set.copyOf(others));
    }
}
