package no.opptrapp.ui.open.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

@DatabaseTest
class StatusReportOverHttpTest {

    private static final String BERGEN = "/api/v1/areas/4601/status-report";

    private final OpenDoor door;

    StatusReportOverHttpTest(OpenDoor door) {
        this.door = door;
    }

    private HttpResponse<String> get(Role role, String address) {
        return door.call(address).as(role).get();
    }

    @Test
    void comes_as_a_page_in_the_form_that_is_usual_in_the_county_or_in_the_one_that_is_asked_for() {
        HttpResponse<String> usual = get(Role.MANAGER, BERGEN + ".html?year=2023");
        assertThat(usual.statusCode()).as(usual.body()).isEqualTo(200);
        assertThat(usual.headers().firstValue("Content-Language")).hasValue("nn");
        assertThat(usual.body()).contains("<html lang=\"nn\">", "Statusrapport 2023 for Bergen", "Hovudpunkt");

        HttpResponse<String> wished = get(Role.MANAGER, BERGEN + ".html?year=2023&lang=en");
        assertThat(wished.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(wished.body()).contains("Status report 2023 for Bergen");
    }

    @Test
    void comes_as_pdf_and_as_workbook_with_a_name_of_its_own() {
        HttpResponse<String> pdf = get(Role.COORDINATOR, BERGEN + ".pdf?year=2023&lang=nb");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=\"opptrapp-status-4601-2023-nb.pdf\"");

        HttpResponse<String> workbook = get(Role.NATIONAL, BERGEN + ".xlsx?year=2023&lang=nb");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.body()).startsWith("PK");
        assertThat(workbook.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
    }

    @Test
    void a_county_and_the_country_have_reports_for_those_who_follow_them() {
        HttpResponse<String> county = get(Role.COORDINATOR, "/api/v1/areas/46/status-report.html?year=2023&lang=nb");
        assertThat(county.statusCode()).isEqualTo(200);
        assertThat(county.body()).contains("Kommunene i Vestland 2023");
        HttpResponse<String> country = get(Role.NATIONAL, "/api/v1/areas/NO/status-report.html?year=2023&lang=nn");
        assertThat(country.statusCode()).isEqualTo(200);
        assertThat(country.body()).contains("Nasjonal statusrapport 2023", "lang=\"nn\"");
        assertThat(get(Role.MANAGER, "/api/v1/areas/46/status-report.html").statusCode())
                .isEqualTo(403);
        assertThat(get(Role.COORDINATOR, "/api/v1/areas/NO/status-report.html").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_year_that_cannot_be_reported_is_named_as_the_fault() {
        HttpResponse<String> refused = get(Role.MANAGER, BERGEN + ".html?year=1999");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"year\"", "1999");
    }

    @Test
    void other_areas_are_not_there_and_the_owner_may_not_ask() {
        assertThat(get(Role.MANAGER, "/api/v1/areas/0301/status-report.html").statusCode())
                .isEqualTo(404);
        assertThat(get(Role.NATIONAL, "/api/v1/areas/VL/status-report.pdf").statusCode())
                .isEqualTo(404);
        assertThat(get(Role.OWNER, BERGEN + ".pdf").statusCode()).isEqualTo(403);
        assertThat(door.call(BERGEN + ".pdf").get().statusCode()).isEqualTo(401);
    }
}
