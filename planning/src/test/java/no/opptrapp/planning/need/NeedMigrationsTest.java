package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.database.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What older programs stored is there after the steps that change it. */
@Tag("database")
class NeedMigrationsTest {

    private static final String NEED = """
            insert into planning.need (id, area, subject, plan_area, target_group, title, state, severity, verdict,
                seen_period, plans, version, made_at, made_by, made_by_name, changed_at)
            values ('00000000-0000-7000-8000-00000000000%s', '%s', '%s', 'TILGANG', 'USERS', '%s', 'FOUND', 40, 'FOUND',
                %s, '%s', 1, now(), gen_random_uuid(), '%s', now())""";

    private static final String SAID = """
            insert into planning.evidence (id, need, area, verdict, severity, made_at, made_by, made_by_name, input,
                summary)
            select gen_random_uuid(), id, area, 'FOUND', 40, now(), gen_random_uuid(), made_by_name, 'MEETING', 'Sagt'
            from planning.need where rule is null""";

    private static final String OBSERVED = """
            insert into planning.evidence (id, need, area, verdict, severity, made_at, made_by, made_by_name, rule,
                indicator, period, value, origin)
            select gen_random_uuid(), id, area, 'FOUND', 40, now(), gen_random_uuid(), made_by_name, rule, 'KR_TORKE',
                '2020-W48', 40, '%s'
            from planning.need where title = '%s'""";

    private static final String RULE = """
            insert into planning.need_rule (code, version, position, enabled, name_nb, name_nn, name_en, indicator,
                kind, trigger_value, worst_value, periods, over_periods, plan_area, target_group, level, made_at, made_by,
                made_by_name, made_by_role)
            values ('DROUGHT', %d, 1, true, 'Tørke', 'Tørke', 'Drought', 'KR_TORKE', 'THRESHOLD', 30, 80, 1, 1, 'TILGANG',
                'USERS', 'REGION', now(), gen_random_uuid(), 'job', 'JOB')""";

    @Test
    void what_the_demonstration_wrote_and_what_rests_on_reconstructed_values_is_made_up_and_each_rule_is_tested_again()
            throws SQLException {
        try (TestDatabase database = TestDatabase.at("3115");
                Connection owner = database.asOwner()) {
            run(owner, RULE.formatted(1), RULE.formatted(2));
            run(owner, NEED.formatted(1, "4601", "said:a", "Oppdiktet", "null", "", "demonstration"));
            run(owner, NEED.formatted(2, "4601", "said:b", "Ekte", "null", "", "Kari"));
            run(owner, NEED.formatted(3, "VL", "rule:DROUGHT", "Av tall", "'2020-W48'", "", "need-rules"));
            run(owner, NEED.formatted(4, "OL", "rule:DROUGHT", "Av ekte tall", "'2020-W48'", "", "need-rules"));
            run(owner, SAID);
            run(owner, OBSERVED.formatted("survey/reconstructed/2020-W48", "Av tall"));
            run(owner, OBSERVED.formatted("survey/x/2020-W48", "Av ekte tall"));

            database.migrate("3116");

            assertThat(read(owner, "select title from planning.need where made_up"))
                    .containsExactly("Oppdiktet");
            assertThat(read(
                            owner,
                            "select title from planning.evidence join planning.need on need.id = need"
                                    + " where evidence.made_up order by title"))
                    .containsExactly("Av tall", "Oppdiktet");
            assertThat(read(owner, "select rule from planning.retest where done_at is null"))
                    .containsExactly("DROUGHT");
        }
    }

    @Test
    void plans_that_were_ticked_become_one_plan_of_each_kind_in_an_area_linked_to_all_who_ticked_it()
            throws SQLException {
        try (TestDatabase database = TestDatabase.at("3122");
                Connection owner = database.asOwner()) {
            run(owner, NEED.formatted(1, "4601", "said:a", "Første", "null", "PUBLIC_HEALTH,MENTAL_HEALTH", "Kari"));
            run(owner, NEED.formatted(2, "4601", "said:b", "Andre", "null", "PUBLIC_HEALTH", "Ola"));
            run(owner, NEED.formatted(3, "4602", "said:a", "Nabo", "null", "MENTAL_HEALTH", "demonstration"));
            run(owner, NEED.formatted(4, "4602", "said:b", "Ingen", "null", "", "Ola"));

            database.migrate("3123");

            assertThat(read(
                            owner,
                            "select area || ' ' || kind || ' ' || name || ' ' || made_up || ' ' || changed_by_name"
                                    + " from planning.neighbour_plan order by area, kind"))
                    .containsExactly(
                            "4601 MENTAL_HEALTH Plan for psykisk helse false Kari",
                            "4601 PUBLIC_HEALTH Folkehelseplan false Kari",
                            "4602 MENTAL_HEALTH Plan for psykisk helse true demonstration");
            assertThat(
                            read(
                                    owner,
                                    "select need.title || ' ' || link.area || ' ' || kind from planning.need_plan link"
                                            + " join planning.need on need.id = link.need"
                                            + " join planning.neighbour_plan plan on plan.id = link.plan order by need.id, kind"))
                    .containsExactly(
                            "Første 4601 MENTAL_HEALTH",
                            "Første 4601 PUBLIC_HEALTH",
                            "Andre 4601 PUBLIC_HEALTH",
                            "Nabo 4602 MENTAL_HEALTH");
        }
    }

    private static void run(Connection owner, String... sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    private static List<String> read(Connection owner, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
