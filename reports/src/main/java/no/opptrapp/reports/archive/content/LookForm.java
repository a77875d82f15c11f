package no.opptrapp.reports.archive.content;

import java.util.Map;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Accent;
import no.opptrapp.reports.document.Logo;
import no.opptrapp.reports.document.Look;
import org.jspecify.annotations.Nullable;

/** How a report looks; nothing is written of the program's own look. */
final class LookForm {

    private LookForm() {}

    static @Nullable Map<String, Object> write(Look look, Texts texts) {
        Accent accent = look.accent();
        return look.equals(Look.OWN)
                ? null
                : Node.of("accent", accent == null ? null : accent.hex(), "logo", logo(look.logo(), texts));
    }

    private static @Nullable Map<String, Object> logo(@Nullable Logo logo, Texts texts) {
        return logo == null
                ? null
                : Node.of(
                        "png",
                        logo.png(),
                        "width",
                        logo.width(),
                        "height",
                        logo.height(),
                        "alternative",
                        texts.say(logo.alternative()));
    }

    /** @param document of which the look is a part, or was none when it was kept */
    static Look read(Node document) {
        if (!document.has("look")) {
            return Look.OWN;
        }
        Node look = document.node("look");
        return new Look(
                look.maybe("accent", () -> new Accent(look.text("accent"))),
                look.maybe("logo", () -> logo(look.node("logo"))));
    }

    private static Logo logo(Node logo) {
        return new Logo(
                logo.text("png"), logo.whole("width"), logo.whole("height"), Text.verbatim(logo.text("alternative")));
    }
}
