package no.opptrapp.ui.open.figure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.open.request.Format;

/** Figures as JSON-stat to download. */
@Singleton
public class StatFiles {

    private final ObjectMapper json;

    StatFiles(ObjectMapper json) {
        this.json = json;
    }

    /** One figure as a cube of its rows and columns. */
    public MutableHttpResponse<byte[]> jsonStat(Figure figure, Language language, String name) throws IOException {
        return HttpResponse.ok(json.writeValueAsBytes(new FigureCube(figure, language).dataset()))
                .contentType(Format.JSON_STAT.type())
                .header("Content-Disposition", "inline; filename=\"" + name + ".json\"");
    }
}
