package no.opptrapp.ui.open.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.published.Publication;
import no.opptrapp.ui.open.published.Publications;

/** {@code /}: where somebody lands who only has the address of the open door. */
@Controller
final class HomeController {

    private final Publications publications;
    private final PublishedPoints points;
    private final Pages pages;

    HomeController(Publications publications, PublishedPoints points, Pages pages) {
        this.publications = publications;
        this.points = points;
        this.pages = pages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    @Admits({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    HttpResponse<String> home(HttpRequest<?> request) {
        Frame frame = Frame.of(request, Text.of("page.home.title"));
        List<Publication> all = publications.all();
        Optional<ListedPublication> newest = all.stream()
                .findFirst()
                .map(publication -> ListedPublication.of(
                        publication, points.of(publication, all, frame.language()), frame.texts()));
        return pages.answer("home", frame, Map.of("newest", newest));
    }
}
