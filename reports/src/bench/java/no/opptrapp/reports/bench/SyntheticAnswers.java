package no.opptrapp.reports.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.opptrapp.core.period.IsoWeek;

/** The answers of the synthetic survey: the same in every run, since each round's luck starts from its number. */
final class SyntheticAnswers {

    private static final List<String> REGIONS = List.of("NN", "TR", "VL", "OL", "SL");
    private static final int NOT_ANSWERED = -1;
    private static final int DONT_KNOW = 0;

    private final Size size;

    SyntheticAnswers(Size size) {
        this.size = size;
    }

    /** The rounds: one a week from the first week of 2020. */
    List<IsoWeek> rounds() {
        IsoWeek first = new IsoWeek(2020, 1);
        List<IsoWeek> rounds = new ArrayList<>();
        for (int i = 0; i < size.rounds(); i++) {
            rounds.add(IsoWeek.of(first.thursday().plusWeeks(i)));
        }
        return rounds;
    }

    /** Writes one file of raw answers a round, as the survey's own import takes them. */
    List<Path> write(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        for (IsoWeek round : rounds()) {
            Path file = directory.resolve(round.key() + ".csv");
            write(file, round);
            files.add(file);
        }
        return files;
    }

    private void write(Path file, IsoWeek round) throws IOException {
        SplittableRandom luck = new SplittableRandom(round.firstDay().toEpochDay());
        LocalDate day = round.firstDay();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("runde;svar_id;landsdel;paabegynt;fullfoert;");
            out.write(String.join(";", SyntheticSurvey.questions()));
            out.write('\n');
            for (int answer = 0; answer < size.answers(); answer++) {
                String time = day.plusDays(answer % 5) + "T10:00";
                out.write(round.key() + ";" + round.key() + "-" + answer + ";" + REGIONS.get(answer % REGIONS.size())
                        + ";" + time + ";" + time);
                for (int question = 0; question < SyntheticSurvey.QUESTIONS; question++) {
                    int value = value(luck, question, answer % REGIONS.size());
                    out.write(value == NOT_ANSWERED ? ";" : ";" + value);
                }
                out.write('\n');
            }
        }
    }

    /** One in twenty is not answered, one in twenty is vet ikke; the rest leans by question and landsdel. */
    private static int value(SplittableRandom luck, int question, int region) {
        int draw = luck.nextInt(100);
        if (draw < 5) {
            return NOT_ANSWERED;
        }
        if (draw < 10) {
            return DONT_KNOW;
        }
        int lean = (question + region) % 5;
        return 1 + (luck.nextInt(3) == 0 ? lean : luck.nextInt(5));
    }
}
