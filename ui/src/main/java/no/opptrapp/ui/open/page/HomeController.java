package no.opptrapp.ui.open.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.door.Admits;

/** {@code /}: where somebody lands who only has the address of the open door. */
@Controller
final class HomeController {

    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    @Admits({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    HttpResponse<String> home(HttpRequest<?> request) {
        return pages.answer("home", Frame.of(request, Text.of("page.home.title")), Map.of());
    }
}
