package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.ObservationService;
import org.junit.jupiter.api.Test;

@DatabaseTest
class NeedTestingTest {

    private static final Actor NATIONAL = People.national();
    private static final Set<NeedState> OPEN = EnumSet.of(NeedState.FOUND, NeedState.ACKNOWLEDGED);

    private final ObservationService observations;
    private final NeedService needs;
    private final NeedTesting testing;
    private final TestDatabase database;

    NeedTestingTest(ObservationService observations, NeedService needs, NeedTesting testing, TestDatabase database) {
        this.observations = observations;
        this.needs = needs;
        this.testing = testing;
        this.database = database;
    }

    @Test
    void finds_in_the_rounds_of_2020_what_the_numbers_say_and_the_same_again_adds_nothing() throws SQLException {
        RoundsOf2020.read().forEach((round, found) -> observations.publish(NATIONAL, "survey/x/" + round, found));

        assertThat(open())
                .containsExactlyInAnyOrder(
                        // 8 of 23: (34.78 − 20) ÷ (60 − 20)
                        "OVERDOSE OL 37",
                        "OVERDOSE SL 27",
                        "CONCERN_USERS NN 5",
                        "CONCERN_NEXT_OF_KIN NO 7",
                        "CONCERN_NEXT_OF_KIN NN 11",
                        "CONCERN_NEXT_OF_KIN TR 46",
                        "CONCERN_NEXT_OF_KIN VL 25",
                        "CONCERN_NEXT_OF_KIN SL 15",
                        // 14 of 87 is 16.09: (16.09 − 20) ÷ (0 − 20)
                        "FEW_MEASURES_NEXT_OF_KIN NO 20",
                        "FEW_MEASURES_NEXT_OF_KIN NN 74",
                        "FEW_MEASURES_NEXT_OF_KIN TR 17",
                        "FEW_MEASURES_NEXT_OF_KIN SL 100",
                        // 9 of 18 is just at the limit
                        "NOT_NORMAL VL 1",
                        // 7 of 24: (29.17 − 50) ÷ (0 − 50)
                        "NOT_NORMAL OL 42",
                        "NOT_NORMAL SL 8");
        assertThat(needs.count(NATIONAL, NeedQuery.all())).isEqualTo(43);

        long before = rows();
        RoundsOf2020.read().forEach((round, found) -> observations.publish(NATIONAL, "survey/x/" + round, found));
        assertThat(testing.run(Actor.job("test"))).isEmpty();
        assertThat(rows()).isEqualTo(before);

        Need overdose = needs.find(NATIONAL, NeedQuery.all().inArea("OL"), null, 1000).items().stream()
                .map(ListedNeed::need)
                .filter(need -> "OVERDOSE".equals(need.rule()) && need.area().equals("OL"))
                .findFirst()
                .orElseThrow();
        assertThat(needs.get(NATIONAL, overdose.id()).evidence())
                .extracting(evidence -> ((Evidence.Observed) evidence.content())
                        .result()
                        .period()
                        .key())
                .startsWith("2020-W15", "2020-W16")
                .endsWith("2020-W46", "2020-W48")
                .hasSize(17);
    }

    private List<String> open() {
        return needs.find(NATIONAL, NeedQuery.all().in(OPEN), null, 1000).items().stream()
                .map(ListedNeed::need)
                .map(need ->
                        need.rule() + " " + need.area() + " " + need.newest().severity())
                .toList();
    }

    private long rows() throws SQLException {
        try (Connection owner = database.asOwner();
                ResultSet row = owner.createStatement()
                        .executeQuery("select (select count(*) from planning.need) * 100000"
                                + " + (select count(*) from planning.evidence)")) {
            row.next();
            return row.getLong(1);
        }
    }
}
