package no.opptrapp.reports.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Every indicator in every year for all municipalities on newest borders, with places and quantiles, one comparison for
 * each: as people ask for them. Beside it plain SQL that gives the same rows.
 *
 * <p>What was reported stands on the borders of its year: until 2019 on 422 municipalities, from 2020 on 356. So values are
 * added up, divided, agreed on and divided by inhabitants brought to the same borders. One in 37 was never reported. What
 * only rounds tell is of the landsdeler, and compared between these.
 */
final class CompareBench {

    /** Ours may take at most 1.5 times as long. */
    private static final double GOAL = 1 / 1.5;

    /** How many times all indicators are compared again before the heap is looked at anew. */
    private static final int AGAIN = 5;

    private static final String AREA = "4601";
    private static final Actor NATIONAL =
            new Actor(new UUID(0, 2024), "bench", Role.NATIONAL, Set.of("NO"), Language.NB);

    private static final String VALUES = """
            with sheet as (
                select distinct on (code) code, unit, position, numerator, level from core.indicator
                order by code, version desc),
            ground as (
                select code as area, borders, 'MUNICIPALITY' as level,
                    row_number() over (partition by borders order by code) as place
                from core.area_municipality where borders < 2024
                union all
                select code, 2020, 'REGION', row_number() over (order by code) from core.area_region)
            insert into core.observation (indicator, period, borders, area, version, value, status, origin, approved,
                recorded_by)
            select code, year::text, borders, area, 1,
                case unit when 'yes/no' then ((place * 7 + position * 13 + year / 3) % 5 <> 0)::integer
                    when 'mean 1-5' then 1 + (place * 31 + position * 17 + year) % 41 / 10.0
                    else 3 + (place * 31 + position * 17 + year * (place % 11)) % 120 / 10.0 end,
                'reported', 'bench', true, gen_random_uuid()
            from sheet join ground using (level), generate_series(?, ?) as year
            where numerator is null and code not in ('POP_ALL', 'POP_18P', 'POP_0_17')
                and borders = case when level = 'MUNICIPALITY' and year < 2020 then 2019 else 2020 end
                and (level = 'REGION' or (place + position + year) % 37 > 0)""";

    private final ComparisonService comparisons;
    private final Installation installation;
    private final Size size;
    private final int first;
    private final int last;

    /** The smallest size has three years, the last of them on the borders of 2020. */
    CompareBench(Installation installation, Size size) {
        this.comparisons = installation.bean(ComparisonService.class);
        this.installation = installation;
        this.size = size;
        this.first = size == Size.S ? 2018 : 2016;
        this.last = size == Size.S ? 2020 : 2023;
    }

    /** One comparison. */
    private record Question(ComparedRow.Asked asked, int year) {}

    List<Line> run() throws Exception {
        boolean thorough = size != Size.S;
        try (Connection owner = installation.asOwner()) {
            report(owner);
            SqlComparison plain = new SqlComparison(owner);
            List<Question> questions = plain.indicators().stream()
                    .flatMap(asked -> IntStream.rangeClosed(first, last).mapToObj(year -> new Question(asked, year)))
                    .toList();
            List<Line> lines = new ArrayList<>();
            lines.add(compared(questions, plain, thorough));
            if (thorough) {
                lines.add(growth(questions));
            }
            return lines;
        }
    }

    /** The values of the other lines, on newest borders already, make way for these. */
    private void report(Connection owner) throws SQLException {
        try (PreparedStatement clear = owner.prepareStatement("delete from core.observation");
                PreparedStatement insert = owner.prepareStatement(VALUES);
                PreparedStatement analyze = owner.prepareStatement("vacuum analyze core.observation")) {
            clear.executeUpdate();
            insert.setInt(1, first);
            insert.setInt(2, last);
            insert.executeUpdate();
            analyze.execute();
        }
    }

    private Line compared(List<Question> questions, SqlComparison plain, boolean thorough) throws Exception {
        Beside<List<ComparisonOutcome.Done>, List<List<ComparedRow>>> both = Beside.of(
                thorough ? 1 : 0, thorough ? 3 : 1, () -> oursAnew(questions), () -> theirs(questions, plain));
        List<List<ComparedRow>> ours = both.ours().value().stream()
                .map(done -> ComparedRow.of(done, first, last))
                .toList();
        long values = ours.stream()
                .flatMap(List::stream)
                .filter(ComparedRow.OfArea.class::isInstance)
                .count();
        return Line.times(
                size,
                questions.size() + " comparisons, " + values + " values",
                both.ours().millis(),
                "plain SQL, no access control",
                both.theirs().millis(),
                thorough ? GOAL : null,
                difference(questions, ours, both.theirs().value()));
    }

    /** What an earlier run read counts for nothing in the next; within a run the years of an indicator share theirs. */
    private List<ComparisonOutcome.Done> oursAnew(List<Question> questions) throws SQLException {
        installation.writeSomething();
        return questions.stream().map(this::ours).toList();
    }

    private ComparisonOutcome.Done ours(Question question) {
        ComparisonQuery query = ComparisonQuery.of(question.asked().code(), AREA)
                .inYear(question.year())
                .against(Peers.COUNTRY)
                .on(Borders.NEWEST);
        if (comparisons.compare(NATIONAL, query) instanceof ComparisonOutcome.Done done) {
            return done;
        }
        throw new IllegalStateException("Not compared: " + question);
    }

    private List<List<ComparedRow>> theirs(List<Question> questions, SqlComparison plain) throws SQLException {
        List<List<ComparedRow>> answers = new ArrayList<>();
        for (Question question : questions) {
            answers.add(plain.compare(question.asked(), question.year(), first, last));
        }
        return answers;
    }

    /** All indicators in the last year, and then five times again: nothing of a comparison may be kept. */
    private Line growth(List<Question> questions) throws Exception {
        double before = heapAfter(questions, 1);
        double after = heapAfter(questions, AGAIN);
        return new Line(
                size.name(),
                "heap after comparing all indicators " + AGAIN + " times more",
                after,
                "after the first time, and a tenth",
                before * 1.1,
                "MB",
                before * 1.1 / after,
                1.0,
                null);
    }

    private double heapAfter(List<Question> questions, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            questions.stream().filter(question -> question.year() == last).forEach(this::ours);
        }
        return Heap.megabytes();
    }

    private static @Nullable String difference(
            List<Question> questions, List<List<ComparedRow>> ours, List<List<ComparedRow>> theirs) {
        boolean any = false;
        for (int i = 0; i < questions.size(); i++) {
            List<ComparedRow> one = ours.get(i);
            List<ComparedRow> other = theirs.get(i);
            for (int row = 0; row < Math.min(one.size(), other.size()); row++) {
                if (!one.get(row).sameAs(other.get(row))) {
                    return questions.get(i) + ": " + one.get(row) + " beside " + other.get(row);
                }
                any |= one.get(row) instanceof ComparedRow.OfArea area && area.rank() != null;
            }
            if (one.size() != other.size()) {
                return questions.get(i) + ": " + one.size() + " rows beside " + other.size();
            }
        }
        return any ? null : "nobody has a place";
    }
}
