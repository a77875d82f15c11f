package no.opptrapp.ui.open.door;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import no.opptrapp.ui.open.Korona;

/**
 * Something to send to an endpoint that writes.
 *
 * @param route of the endpoint, as it is declared
 * @param path where it is sent; {@code {need}} and {@code {token}} stand for what is there already
 * @param type of the body
 */
record Write(String route, String path, String type, String body) {

    private static final String SCHEDULE = "{\"kind\": \"municipality\", \"area\": \"4601\", \"every\": \"year\"}";

    static final Write ONE_SCHEDULE =
            new Write("POST /api/v1/reports/schedules", "/api/v1/reports/schedules", "application/json", SCHEDULE);

    /** What is written, in an order in which it can be: every endpoint that writes, with what it is sent. */
    static final List<Write> ALL = List.of(
            new Write("POST /api/v1/surveys", "/api/v1/surveys", "application/json", """
                    {"id": "%s", "title": "Korona og rus 2020", "questionnaire": "korona-og-rus"}""".formatted(Korona.SURVEY)),
            new Write(
                    "PUT /api/v1/surveys/{survey}/rounds/{round}",
                    Korona.API + "/rounds/2020-W50",
                    "application/json",
                    "{\"opensAt\": \"2020-12-07T08:00:00Z\", \"closesAt\": \"2020-12-11T15:00:00Z\"}"),
            new Write("POST /api/v1/surveys/{survey}/answers", Korona.API + "/answers", "text/csv", Korona.sample()),
            new Write(
                    "POST /api/v1/observations",
                    "/api/v1/observations",
                    "text/csv",
                    "indicator;area;borders;period;value;status\nPY_TOTAL;4601;2020;2020;500;reported\n"),
            new Write(
                    "PUT /api/v1/targets",
                    "/api/v1/targets",
                    "application/json",
                    "{\"indicator\": \"R01\", \"area\": \"NO\", \"baselinePeriod\": \"2016\", \"baselineValue\": 2.7,"
                            + " \"targetPeriod\": \"2028\", \"targetValue\": 3.5}"),
            new Write("POST /api/v1/needs", "/api/v1/needs", "application/json", Korona.NEED),
            new Write(
                    "POST /api/v1/needs/{id}/evidence",
                    "/api/v1/needs/{need}/evidence",
                    "application/json",
                    "{\"kind\": \"interview\", \"date\": \"2020-11-10\", \"summary\": \"Det samme ble sagt igjen.\"}"),
            new Write(
                    "PATCH /api/v1/needs/{id}",
                    "/api/v1/needs/{need}",
                    "application/json",
                    "{\"state\": \"acknowledged\"}"),
            new Write("POST /api/v1/measures", "/api/v1/measures", "application/json", """
                    {"title": "Gruppe", "area": "4601", "planArea": "PARORENDE", "targetGroup": "nextOfKin",
                     "status": "planned", "indicators": ["P01"], "shared": true}"""),
            new Write(
                    "PATCH /api/v1/measures/{id}",
                    "/api/v1/measures/{id}",
                    "application/json",
                    "{\"indicators\": [], \"shared\": false}"),
            new Write(
                    "POST /api/v1/measures/{id}/documents",
                    "/api/v1/measures/{id}/documents",
                    "text/plain",
                    "Et notat."),
            new Write(
                    "PUT /api/v1/areas/{code}/continuity/functions",
                    "/api/v1/areas/4601/continuity/functions",
                    "text/csv",
                    "function;criticality;competence;normal;minimum\nSamtaler;A;helse;2;1\n"),
            new Write(
                    "PUT /api/v1/areas/{code}/continuity/levels",
                    "/api/v1/areas/4601/continuity/levels",
                    "application/json",
                    "{\"levels\": [{\"name\": \"Gult\", \"percent\": 20, \"action\": \"Leder: flytt folk\"}]}"),
            new Write(
                    "PUT /api/v1/areas/{code}/continuity/checklist/{point}",
                    "/api/v1/areas/4601/continuity/checklist/K01",
                    "application/json",
                    "{\"inPlace\": true, \"evidence\": \"Vedtak\", \"dated\": \"2020-11-02\"}"),
            new Write(
                    "POST /api/v1/areas/{code}/continuity/activations",
                    "/api/v1/areas/4601/continuity/activations",
                    "application/json",
                    "{\"level\": \"Gult\", \"why\": \"Utbrudd\"}"),
            new Write(
                    "POST /api/v1/areas/{code}/continuity/exercises",
                    "/api/v1/areas/4601/continuity/exercises",
                    "application/json",
                    "{\"day\": \"2020-11-02\", \"what\": \"Halve teamet borte\"}"),
            new Write(
                    "POST /p/hearing/{token}",
                    "/p/hearing/{token}",
                    "application/x-www-form-urlencoded",
                    "words=Det+er+bra"),
            new Write(
                    "POST /api/v1/reports/batches",
                    "/api/v1/reports/batches",
                    "application/json",
                    "{\"year\": 2020, \"areas\": [\"4601\"]}"),
            new Write(
                    "POST /api/v1/reports/batches/{id}/cancel",
                    "/api/v1/reports/batches/{id}/cancel",
                    "application/json",
                    ""),
            new Write(
                    "POST /api/v1/reports/batches/{id}/retry",
                    "/api/v1/reports/batches/{id}/retry",
                    "application/json",
                    ""),
            ONE_SCHEDULE,
            new Write(
                    "PUT /api/v1/reports/schedules/{id}",
                    "/api/v1/reports/schedules/{id}",
                    "application/json",
                    SCHEDULE),
            new Write(
                    "POST /api/v1/reports/schedules/{id}/pause",
                    "/api/v1/reports/schedules/{id}/pause",
                    "application/json",
                    ""),
            new Write(
                    "POST /api/v1/reports/schedules/{id}/resume",
                    "/api/v1/reports/schedules/{id}/resume",
                    "application/json",
                    ""),
            new Write(
                    "DELETE /api/v1/reports/schedules/{id}", "/api/v1/reports/schedules/{id}", "application/json", ""),
            new Write(
                    "PUT /api/v1/areas/{code}/language",
                    "/api/v1/areas/4601/language",
                    "application/json",
                    "{\"form\": \"nb\"}"),
            new Write(
                    "POST /api/v1/reports/templates",
                    "/api/v1/reports/templates",
                    "application/json",
                    "{\"kind\": \"municipality\", \"area\": \"4601\", \"content\": {\"name\": \"Vår\"}}"),
            new Write(
                    "PUT /api/v1/reports/templates/{id}",
                    "/api/v1/reports/templates/{id}",
                    "application/json",
                    "{\"name\": \"Vår nye\", \"accent\": \"#0B6E69\"}"),
            new Write(
                    "PUT /api/v1/reports/templates/{id}/sharing",
                    "/api/v1/reports/templates/{id}/sharing",
                    "application/json",
                    "{\"shared\": true}"),
            new Write(
                    "PUT /api/v1/reports/templates/{id}/retirement",
                    "/api/v1/reports/templates/{id}/retirement",
                    "application/json",
                    "{\"retired\": false}"),
            new Write(
                    "PUT /api/v1/areas/{code}/report-template",
                    "/api/v1/areas/4601/report-template?kind=municipality",
                    "application/json",
                    "{\"template\": null}"),
            new Write(
                    "POST /api/v1/reports/templates/{id}/copies",
                    "/api/v1/reports/templates/{id}/copies",
                    "application/json",
                    "{\"area\": \"4601\", \"name\": \"Kopi\"}"),
            new Write(
                    "POST /api/v1/reports/templates/logos",
                    "/api/v1/reports/templates/logos?area=4601",
                    "image/png",
                    picture()),
            new Write(
                    "POST /api/v1/reports/templates/preview.pdf",
                    "/api/v1/reports/templates/preview.pdf",
                    "application/json",
                    "{\"kind\": \"municipality\", \"area\": \"4601\", \"period\": \"2023\", \"lang\": \"nb\","
                            + " \"content\": {\"name\": \"Prøve\"}}"),
            step("close"),
            step("publish"),
            step("reopen"));

    /** The bytes of a PNG, a letter each. */
    private static String picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** How the body is sent: a picture byte by byte. */
    Charset charset() {
        return type.startsWith("image/") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /** A step of a round. */
    static Write step(String step) {
        return new Write(
                "POST /api/v1/surveys/{survey}/rounds/{round}/" + step,
                Korona.API + "/rounds/2020-W48/" + step,
                "application/json",
                "");
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    /** Whether it must say which version it changes. */
    boolean matched() {
        return method().equals("PATCH")
                || path.endsWith("/levels")
                || route.startsWith("PUT /api/v1/reports/schedules")
                || route.startsWith("PUT /api/v1/reports/templates")
                || route.endsWith("/report-template");
    }

    @Override
    public String toString() {
        return route;
    }
}
