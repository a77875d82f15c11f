package no.opptrapp.survey.result;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.Questionnaire;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.round.Counts;
import no.opptrapp.survey.round.RegionTally;
import no.opptrapp.survey.round.Tally;

/** Raw answers of a sample file, counted here in the plainest way there is. */
final class SampleAnswers {

    private final List<NamedCsvRecord> rows;

    private SampleAnswers(List<NamedCsvRecord> rows) {
        this.rows = rows;
    }

    static SampleAnswers read(String file) {
        return new SampleAnswers(records(file));
    }

    /** The records of a file beside this class. */
    static List<NamedCsvRecord> records(String file) {
        try (var in = Objects.requireNonNull(SampleAnswers.class.getResourceAsStream(file), file);
                var csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answers as people gave them, for computing something by another way. */
    List<NamedCsvRecord> rows() {
        return rows;
    }

    /** The tallies of every round up to and including the last. */
    List<Tally> tallies(Survey survey, Questionnaire questionnaire, IsoWeek last) {
        Map<IsoWeek, List<NamedCsvRecord>> byRound = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            byRound.computeIfAbsent(IsoWeek.parse(row.getField("runde")), key -> new ArrayList<>())
                    .add(row);
        }
        return byRound.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(last) <= 0)
                .map(entry -> tally(entry.getKey(), survey.versionOf(entry.getKey()), questionnaire, entry.getValue()))
                .toList();
    }

    private static Tally tally(IsoWeek round, int version, Questionnaire questionnaire, List<NamedCsvRecord> answers) {
        Map<String, List<NamedCsvRecord>> byRegion = new TreeMap<>();
        for (NamedCsvRecord answer : answers) {
            byRegion.computeIfAbsent(answer.getField("landsdel"), key -> new ArrayList<>())
                    .add(answer);
        }
        List<RegionTally> regions = new ArrayList<>();
        byRegion.forEach((region, there) -> {
            Map<String, Counts> counts = new HashMap<>();
            for (Question question : questionnaire.version(version).questions()) {
                if (question instanceof Question.ScaleQuestion scale) {
                    counts.put(
                            scale.code(),
                            counts(there, scale.code(), scale.scale().size()));
                }
            }
            long completed = there.stream()
                    .filter(answer -> !answer.getField("fullfoert").isEmpty())
                    .count();
            regions.add(new RegionTally(region.isEmpty() ? null : region, there.size(), completed, counts));
        });
        return new Tally(round, 1, version, regions);
    }

    private static Counts counts(List<NamedCsvRecord> answers, String question, int options) {
        long[] counts = new long[options + 1];
        for (NamedCsvRecord answer : answers) {
            String value = answer.getField(question);
            if (!value.isEmpty()) {
                counts[Integer.parseInt(value)]++;
            }
        }
        List<Long> perOption = new ArrayList<>();
        for (int option = 1; option <= options; option++) {
            perOption.add(counts[option]);
        }
        return new Counts(counts[0], perOption);
    }
}
