package no.opptrapp.reports.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Our import with all its checks, beside COPY into a staging table and one INSERT … SELECT of the same rows without any. */
final class ImportBench {

    private static final double GOAL = 0.6;

    /** After so many files the compiler has done its work. */
    private static final int WARMING = 20;

    private final Installation installation;
    private final Size size;
    private final Progressing progress;

    ImportBench(Installation installation, Size size, Progressing progress) {
        this.installation = installation;
        this.size = size;
        this.progress = progress;
    }

    /**
     * Imports every file, a round each, and the same files the bare way; first, unmeasured, some of them into another
     * series, as a program that serves people has been running for a while.
     */
    Line run(List<Path> files) throws Exception {
        try (Connection owner = installation.asOwner()) {
            prepare(owner);
            progress.begin(size + ": importing, ours and the bare way in turn");
            Answers answers = installation.bean(Answers.class);
            warm(answers, owner, files.subList(0, Math.min(WARMING, files.size())));
            double[] ours = new double[files.size()];
            double[] theirs = new double[files.size()];
            // Turn about, so that both meet the same weather.
            for (int i = 0; i < ours.length; i++) {
                Path file = files.get(i);
                ours[i] = Timing.once(() -> take(answers, SyntheticSurvey.ID, file))
                        .millis();
                theirs[i] = Timing.once(() -> bare(owner, file)).millis();
                progress.done(i + 1, ours.length);
            }
            return Line.times(
                    size,
                    "import, a file of " + size.answers() + " answers, median",
                    median(ours),
                    "COPY + INSERT…SELECT, no checks",
                    median(theirs),
                    size == Size.S ? null : GOAL,
                    difference(owner));
        }
    }

    private static void warm(Answers answers, Connection owner, List<Path> files) throws Exception {
        for (Path file : files) {
            take(answers, SyntheticSurvey.WARMING, file);
            bare(owner, file);
        }
        // What is measured, here and by others after it, starts from empty tables.
        run(owner, "truncate survey.answer, survey.receipt, survey.round_count, bench.answer");
    }

    private static double median(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long take(Answers answers, String survey, Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (answers.importCsv(Installation.JOB, survey, in, Progress.UNWATCHED)) {
                case AnswerImport.Stored stored -> stored.accepted();
                case AnswerImport.Refused refused ->
                    throw new IllegalStateException(file + " was refused: " + refused.faults());
            };
        }
    }

    private static void prepare(Connection owner) throws SQLException {
        String questions = SyntheticSurvey.questions().stream()
                .map(question -> question + " smallint")
                .collect(Collectors.joining(", "));
        run(owner, "create schema bench");
        run(owner, "create table bench.answer (like survey.answer including all)");
        run(
                owner,
                "create temp table staging (runde text, svar_id text, landsdel text, paabegynt timestamp,"
                        + " fullfoert timestamp, " + questions + ")");
    }

    private static long bare(Connection owner, Path file) throws Exception {
        owner.setAutoCommit(false);
        run(owner, "truncate staging");
        try (InputStream in = Files.newInputStream(file)) {
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy staging from stdin with (format csv, delimiter ';', header true)", in);
        }
        String questions = String.join(", ", SyntheticSurvey.questions());
        long stored = run(
                owner,
                "insert into bench.answer (survey, round, started, completed, id, region, coded)"
                        + " select 1, (left(runde, 4) || right(runde, 2))::integer, paabegynt::date, fullfoert::date,"
                        + " gen_random_uuid(), landsdel, array[" + questions + "] from staging");
        owner.commit();
        owner.setAutoCommit(true);
        return stored;
    }

    /** Both stored the same answers when, in every round, slot and value, there are as many. */
    private static @Nullable String difference(Connection owner) throws SQLException {
        String counts = "select round, region, slot, value, count(*) from %s,"
                + " unnest(coded) with ordinality as u (value, slot) where value is not null group by 1, 2, 3, 4";
        String ours = counts.formatted("survey.answer");
        String theirs = counts.formatted("bench.answer");
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("with ours as (" + ours + "), theirs as (" + theirs + ")"
                        + " select (select count(*) from ours), (select count(*) from (table ours except table theirs) a),"
                        + " (select count(*) from (table theirs except table ours) b)")) {
            row.next();
            boolean same = row.getLong(1) > 0 && row.getLong(2) == 0 && row.getLong(3) == 0;
            return same ? null : row.getLong(2) + " counts only ours, " + row.getLong(3) + " only theirs";
        }
    }

    private static long run(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }
}
