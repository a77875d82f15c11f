package no.opptrapp.ui.open.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.ApiKeys;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.database.DatabaseRole;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.hearing.HearingDraft;
import no.opptrapp.planning.hearing.HearingOutcome;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.planning.need.NeedDraft;
import no.opptrapp.planning.need.NeedOutcome;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.WrittenInput;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.ui.open.Korona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An instance with only the open door, as its narrow database role, on a database that another instance has filled. */
@Tag("database")
class OpenRoleTest {

    private static final Actor JOB = Actor.job("test");
    private static final String PASSWORD = "riktig hest batteri";

    private static TestDatabase database;
    private static ApplicationContext open;
    private static URI address;
    private static String need = "";
    private static String archived = "";
    private static String hearing = "";
    private static final List<String> MADE = new ArrayList<>();
    private static final Map<Role, String> KEYS = new EnumMap<>(Role.class);

    /** The questionnaires, a user and the keys come from an instance with a staff door; the rest is asked of the open one. */
    @BeforeAll
    static void another_instance_was_here_first() {
        database = TestDatabase.create();
        try (ApplicationContext staff = ApplicationContext.run(database.properties(), "test")) {
            staff.getBean(Questionnaires.class).loadShipped(JOB);
            staff.getBean(Users.class)
                    .create(JOB, new UserDraft("kari", "Kari", Role.NATIONAL, Set.of("NO"), Language.NN), PASSWORD);
            need = written(staff.getBean(NeedService.class));
            archived = kept(staff);
            hearing = sent(staff);
            for (Role role : List.of(Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER)) {
                KEYS.put(role, key(staff.getBean(ApiKeys.class), role));
            }
        }
        open = ApplicationContext.run(database.properties(DatabaseRole.OPEN), "test");
        EmbeddedServer server = open.getBean(EmbeddedServer.class);
        server.start();
        address = server.getURI();
    }

    @AfterAll
    static void close() {
        open.close();
        database.close();
    }

    @Test
    void every_endpoint_does_its_work_for_everybody_it_admits() throws Exception {
        List<Routes> routes = Routes.of(open);
        assertThat(Write.ALL)
                .as("this test sends something to every endpoint that writes")
                .extracting(Write::route)
                .containsExactlyInAnyOrderElementsOf(routes.stream()
                        .filter(route -> !route.method().equals("GET"))
                        .map(Routes::toString)
                        .distinct()
                        .toList());
        for (Write write : Write.ALL) {
            HttpResponse<String> answer = send(request(write), Role.NATIONAL);
            assertThat(answer.statusCode()).as(write + " " + answer.body()).isIn(200, 201, 204, 303);
            answer.headers().firstValue("Location").ifPresent(MADE::add);
        }
        // A schedule was removed on the way: another one is there to be asked for.
        MADE.removeIf(made -> made.startsWith(Write.ONE_SCHEDULE.path()));
        send(request(Write.ONE_SCHEDULE), Role.NATIONAL)
                .headers()
                .firstValue("Location")
                .ifPresent(MADE::add);
        send(request(Write.step("close")), Role.NATIONAL);
        send(request(Write.step("publish")), Role.NATIONAL);
        for (Routes route : routes) {
            if (route.method().equals("GET")) {
                assertAnswers(route);
            }
        }
    }

    private static void assertAnswers(Routes route) throws Exception {
        for (Role role : route.admitted()) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(address.resolve(real(route))), role);
            assertThat(answer.statusCode())
                    .as(role + ": " + route + " " + answer.body().lines().findFirst())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_password_is_checked_and_wrong_ones_are_counted() throws Exception {
        assertThat(basic(PASSWORD)).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
            assertThat(basic("feil")).isEqualTo(401);
        }
        assertThat(basic(PASSWORD)).isEqualTo(429);
    }

    @Test
    void the_database_lets_it_change_this_and_nothing_else() throws SQLException {
        assertThat(owner("""
                select lower(privilege_type) || ' ' || table_schema || '.' || table_name
                from information_schema.role_table_grants
                where grantee = 'postgres_open' and privilege_type <> 'SELECT'
                union all
                select 'column ' || column_name from information_schema.column_privileges
                where grantee = 'postgres_open' and privilege_type = 'SELECT' and table_name = 'answer'
                union
                select lower(privilege_type) || ' columns of ' || table_schema || '.' || table_name
                from information_schema.column_privileges columns
                where grantee = 'postgres_open' and privilege_type in ('INSERT', 'UPDATE') and not exists (
                    select from information_schema.role_table_grants whole
                    where whole.grantee = columns.grantee and whole.table_schema = columns.table_schema
                      and whole.table_name = columns.table_name and whole.privilege_type = columns.privilege_type)
                order by 1"""))
                .containsExactly(
                        "column coded",
                        "column completed",
                        "column region",
                        "column round",
                        "column survey",
                        "delete core.sign_in_attempt",
                        "delete planning.measure_goal",
                        "delete planning.measure_indicator",
                        "delete planning.measure_need",
                        "delete planning.measure_plan",
                        "delete planning.need_follow",
                        "delete planning.need_plan",
                        "delete planning.retest",
                        "delete planning.shared_measure",
                        "insert columns of planning.hearing_comment",
                        "insert core.audit_entry",
                        "insert core.import",
                        "insert core.observation",
                        "insert core.sign_in_attempt",
                        "insert core.target",
                        "insert planning.continuity_activation",
                        "insert planning.continuity_answer",
                        "insert planning.continuity_exercise",
                        "insert planning.continuity_function",
                        "insert planning.continuity_level",
                        "insert planning.continuity_plan",
                        "insert planning.evidence",
                        "insert planning.measure",
                        "insert planning.measure_document",
                        "insert planning.measure_goal",
                        "insert planning.measure_indicator",
                        "insert planning.measure_need",
                        "insert planning.measure_note",
                        "insert planning.measure_plan",
                        "insert planning.measure_version",
                        "insert planning.need",
                        "insert planning.need_follow",
                        "insert planning.need_plan",
                        "insert planning.retest",
                        "insert planning.shared_measure",
                        "insert reports.batch",
                        "insert reports.batch_item",
                        "insert reports.language_choice",
                        "insert reports.schedule",
                        "insert reports.schedule_run",
                        "insert reports.template",
                        "insert reports.template_choice",
                        "insert reports.template_logo",
                        "insert reports.template_version",
                        "insert survey.answer",
                        "insert survey.free_text",
                        "insert survey.receipt",
                        "insert survey.round",
                        "insert survey.round_count",
                        "insert survey.survey",
                        "insert survey.survey_start",
                        "insert survey.tally",
                        "insert survey.tally_seen",
                        "update columns of planning.need",
                        "update columns of planning.retest",
                        "update columns of reports.batch_item",
                        "update columns of reports.schedule",
                        "update columns of reports.template",
                        "update columns of reports.template_choice",
                        "update planning.measure",
                        "update reports.language_choice",
                        "update survey.round",
                        "update survey.round_count");
    }

    private static List<String> owner(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.asOwner();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    private static int basic(String password) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1/areas?limit=1"))
                .header("Authorization", SignInTest.basic("kari", password));
        return send(request, Role.READER).statusCode();
    }

    private static String real(Routes route) {
        String path = made(route.path())
                .replace("{survey}", Korona.SURVEY)
                .replace("{round}", "2020-W48")
                .replace("{region}", "VL")
                .replace("{number}", "F1")
                .replace("{report}", Korona.SURVEY + "-W48")
                .replace("/archive/{id}", "/archive/" + archived)
                .replace("{id}", need)
                .replace("{token}", hearing)
                .replace("{point}", "K01")
                .replace("{code}", code(route.path()))
                .replace("/report-template", "/report-template?kind=municipality")
                .replace("/compare", "/compare?indicator=R01&area=4601");
        assertThat(path)
                .as("this test has something real in the place of every variable")
                .doesNotContain("{");
        return path;
    }

    /** A code of what the path is about. */
    private static String code(String path) {
        if (path.contains("/indicators/")) {
            return "P02";
        }
        return path.contains("/plan-areas/") ? "BOLIG" : "4601";
    }

    /** The path with the id of what was made on the way in the place of one. */
    private static String made(String path) {
        String made = path;
        for (String name : List.of("{id}", "{document}")) {
            int variable = made.indexOf(name);
            if ((path.startsWith("/api/v1/measures/")
                            || path.startsWith("/api/v1/reports/batches/")
                            || path.startsWith("/api/v1/reports/schedules/")
                            || path.startsWith("/api/v1/reports/templates/"))
                    && variable >= 0) {
                String before = made.substring(0, variable);
                made = made.replace(
                        name,
                        MADE.stream()
                                .filter(address -> address.startsWith(before))
                                .findFirst()
                                .orElseThrow()
                                .substring(variable));
            }
        }
        return made;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, Role role)
            throws IOException, InterruptedException {
        if (role != Role.READER) {
            request.header("Authorization", "Bearer " + KEYS.get(role));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder request(Write write) {
        String path = made(write.path().replace("{need}", need).replace("{token}", hearing));
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", write.type())
                .method(write.method(), HttpRequest.BodyPublishers.ofString(write.body(), write.charset()));
        return write.matched() ? request.header("If-Match", "*") : request;
    }

    private static String key(ApiKeys keys, Role role) {
        Set<String> scope = switch (role) {
            case MANAGER -> Set.of("4601");
            case COORDINATOR -> Set.of("46");
            default -> Set.of("NO");
        };
        return ((ApiKeys.Issue.Issued) keys.issue(JOB, "test " + role, role, scope, Language.NB)).secret();
    }

    private static String written(NeedService needs) {
        NeedOutcome outcome = needs.write(
                JOB,
                new NeedDraft(
                        "4601",
                        "Treffsteder i Bergen",
                        "BRUKER",
                        TargetGroup.USERS,
                        null,
                        50,
                        null,
                        Set.of(),
                        new WrittenInput(
                                WrittenInput.Kind.MEETING,
                                LocalDate.of(2020, 11, 3),
                                Set.of(),
                                "Sagt på møtet",
                                null)));
        return ((NeedOutcome.Done) outcome).need().id().toString();
    }

    private static String kept(ApplicationContext staff) {
        ReportKey key = ReportKey.annual(ReportKind.MUNICIPALITY, "4601", 2020, Language.NN);
        return staff.getBean(ArchiveService.class)
                .keep(JOB, key, staff.getBean(ReportService.class).document(JOB, key))
                .id()
                .toString();
    }

    private static String sent(ApplicationContext staff) {
        HearingService hearings = staff.getBean(HearingService.class);
        HearingOutcome sent = hearings.send(
                JOB, new HearingDraft("4601", "Planen", "", LocalDate.of(2020, 12, 20), Set.of(UUID.fromString(need))));
        return hearings.token(JOB, ((HearingOutcome.Sent) sent).hearing().id());
    }
}
