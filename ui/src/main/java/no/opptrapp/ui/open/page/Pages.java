package no.opptrapp.ui.open.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Fills the templates, which are classes since the build. */
@Singleton
public class Pages {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page as an answer. */
    public MutableHttpResponse<String> answer(String template, Frame frame, Map<String, Object> content) {
        return HttpResponse.ok(html(template, frame, content))
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header("Content-Language", frame.language().tag());
    }

    String html(String template, Frame frame, Map<String, Object> content) {
        Map<String, Object> all = new HashMap<>(content);
        all.put("frame", frame);
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", all, out);
        return out.toString();
    }
}
