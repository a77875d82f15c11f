package no.opptrapp.ui.open.description;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.open.OpenDoor;
import no.opptrapp.ui.open.door.Routes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionTest {

    private static final Actor JOB = Actor.job("test");

    private final OpenDoor door;
    private final ArchiveService archive;
    private final ReportService reports;
    private final ObjectMapper json;
    private final List<Routes> routes;
    private final SwaggerParseResult parsed;

    DescriptionTest(
            OpenDoor door, ObjectMapper json, ArchiveService archive, ReportService reports, ApplicationContext beans) {
        this.archive = archive;
        this.reports = reports;
        this.door = door;
        this.json = json;
        this.routes = Routes.of(beans).stream()
                .filter(route ->
                        route.path().startsWith("/api/") || route.path().equals("/health"))
                .toList();
        String document = door.call("/api/v1/openapi.yaml").get().body();
        this.parsed = new OpenAPIV3Parser().readContents(document, null, new ParseOptions());
    }

    @BeforeAll
    void answer(Korona korona, OwnGoals goals) {
        goals.make(Actor.job("test"), "4601", GoalDraft.of("Alle får svar samme uke", "TILGANG"));
        door.call("/api/v1/measures")
                .as(Role.MANAGER)
                .post("{\"title\": \"Gruppe\", \"area\": \"4601\", \"planArea\": \"PARORENDE\","
                        + " \"targetGroup\": \"nextOfKin\", \"status\": \"planned\", \"shared\": true}");
        door.call("/api/v1/areas/4601/continuity/functions")
                .as(Role.MANAGER)
                .header("Content-Type", "text/csv")
                .send("PUT", "function;criticality;competence;normal;minimum\nSamtaler;A;helse;2;1.9\n");
        korona.begin();
        korona.answer();
        korona.step("2020-W13", "close");
        korona.step("2020-W13", "publish");
        door.call("/api/v1/targets")
                .as(Role.NATIONAL)
                .put("{\"indicator\": \"R01\", \"area\": \"NO\", \"baselinePeriod\":"
                        + " \"2016\", \"baselineValue\": 2.7, \"targetPeriod\": \"2028\", \"targetValue\": 3.5}");
    }

    @Test
    void the_document_is_valid() {
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
    }

    @Test
    void every_endpoint_is_in_the_document_and_everything_in_it_is_an_endpoint() {
        OpenAPI document = parsed.getOpenAPI();
        Set<String> described = document.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().keySet().stream()
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(described).isEqualTo(routes.stream().map(Routes::toString).collect(Collectors.toSet()));
    }

    @Test
    void an_endpoint_is_described_as_open_exactly_when_it_admits_anybody() {
        for (Routes route : routes) {
            var operation = parsed.getOpenAPI()
                    .getPaths()
                    .get(route.path())
                    .readOperationsMap()
                    .get(io.swagger.v3.oas.models.PathItem.HttpMethod.valueOf(route.method()));
            boolean open =
                    operation.getSecurity() != null && operation.getSecurity().isEmpty();

            assertThat(open).as(route.toString()).isEqualTo(route.admitted().contains(Role.READER));
            assertThat(operation.getSummary()).as(route.toString()).isNotBlank();
        }
    }

    @Test
    void answers_have_the_members_the_document_names() throws IOException {
        for (var answer : Map.ofEntries(
                        Map.entry("/api/v1/surveys", "SurveyList"),
                        Map.entry(Korona.API, "Survey"),
                        Map.entry(Korona.API + "/rounds", "RoundList"),
                        Map.entry(Korona.API + "/rounds/2020-W13", "Round"),
                        Map.entry(Korona.API + "/rounds/2020-W13/figures", "FigureList"),
                        Map.entry(Korona.PUBLISHED + "/rounds/2020-W13/figures/F2", "Figure"),
                        Map.entry("/api/v1/published", "PublicationList"),
                        Map.entry("/api/v1/published/surveys", "PublishedSurveyList"),
                        Map.entry(Korona.PUBLISHED, "PublishedSurvey"),
                        Map.entry(Korona.PUBLISHED + "/rounds", "PublicationList"),
                        Map.entry(Korona.PUBLISHED + "/rounds/2020-W13", "Publication"),
                        Map.entry("/api/v1/areas", "AreaList"),
                        Map.entry("/api/v1/areas/4601", "AreaSheet"),
                        Map.entry("/api/v1/areas/1507/history", "AreaHistory"),
                        Map.entry("/api/v1/indicators", "IndicatorList"),
                        Map.entry("/api/v1/indicators/P02", "Indicator"),
                        Map.entry("/api/v1/observations?period=2020-W13", "ObservationList"),
                        Map.entry("/api/v1/compare?indicator=P02&area=4601", "Comparison"),
                        Map.entry("/api/v1/targets?area=4601", "TargetList"),
                        Map.entry("/api/v1/needs", "NeedList"),
                        Map.entry("/api/v1/needs/" + aNeed(), "NeedSheet"),
                        Map.entry("/api/v1/measures", "MeasureList"),
                        Map.entry("/api/v1/measures/shared", "SharedMeasureList"),
                        Map.entry(aMeasure() + "/effect", "Effect"),
                        Map.entry("/api/v1/goals", "GoalList"),
                        Map.entry("/api/v1/gaps?area=4601", "Gaps"),
                        Map.entry("/api/v1/areas/4601/continuity", "ContinuityPlan"),
                        Map.entry("/api/v1/areas/4601/continuity/stress", "StressTest"),
                        Map.entry("/api/v1/areas/4601/continuity/checklist", "ContinuityChecklist"),
                        Map.entry("/api/v1/reports/archive", "ArchivedReportList"),
                        Map.entry("/api/v1/reports/archive/" + kept() + "/changes", "Corrections"),
                        Map.entry("/api/v1/reports/batches", "BatchList"),
                        Map.entry(aBatch(), "Batch"),
                        Map.entry(aSchedule(), "Schedule"),
                        Map.entry("/api/v1/areas/4601/language", "ChosenLanguage"),
                        Map.entry("/api/v1/reports/schedules", "ScheduleList"),
                        Map.entry("/api/v1/areas/9999", "Problem"),
                        Map.entry("/api/v1/areas?limit=x", "Problem"),
                        Map.entry("/health", "Health"))
                .entrySet()) {
            String body = door.call(answer.getKey()).as(Role.NATIONAL).get().body();

            assertThat(new Shape(parsed.getOpenAPI()).differences(answer.getValue(), json.readValue(body, Map.class)))
                    .as(answer.getKey())
                    .isEmpty();
        }
    }

    private String kept() {
        ReportKey key = ReportKey.annual(ReportKind.MUNICIPALITY, "4601", 2020, Language.NN);
        return archive.keep(JOB, key, reports.document(JOB, key)).id().toString();
    }

    private String aBatch() {
        return door.call("/api/v1/reports/batches")
                .as(Role.NATIONAL)
                .post("{\"year\": 2020, \"areas\": [\"4601\"]}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String aSchedule() {
        return door.call("/api/v1/reports/schedules")
                .as(Role.NATIONAL)
                .post("{\"kind\": \"municipality\", \"area\": \"4601\", \"every\": \"year\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String aMeasure() throws IOException {
        String body = door.call("/api/v1/measures").as(Role.NATIONAL).get().body();
        List<?> items = (List<?>) json.readValue(body, Map.class).get("items");
        return "/api/v1/measures/" + ((Map<?, ?>) items.getFirst()).get("id");
    }

    private String aNeed() throws IOException {
        String body =
                door.call("/api/v1/needs").as(Role.NATIONAL).post(Korona.NEED).body();
        return (String) ((Map<?, ?>) json.readValue(body, Map.class).get("need")).get("id");
    }
}
