package no.opptrapp.reports.web;

import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Accent;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.ImprintBlocks;
import no.opptrapp.reports.document.Logo;

/** The page as a whole: head, cover, contents, and the blocks one after the other. */
final class Page {

    private final Document document;
    private final Surround surround;
    private final Texts texts;
    private final List<Block> blocks;
    private final Html html = new Html();

    Page(Document document, Surround surround) {
        this.document = document;
        this.surround = surround;
        this.texts = Texts.in(document.language());
        this.blocks = Stream.concat(document.blocks().stream(), ImprintBlocks.of(document).stream())
                .toList();
    }

    String html() {
        html.markup("<!doctype html>\n")
                .open("html", "lang", document.language().tag());
        head();
        html.open("body").element("a", texts.say("web.skip"), "class", "skip", "href", "#main");
        html.markup(surround.top());
        cover();
        html.open("div", "class", "page");
        Contents.of(blocks, texts).write(html);
        html.open("main", "id", "main");
        new Blocks(html, document.language()).write(blocks);
        html.close("main").close("div").close("body").close("html");
        return html.toString();
    }

    private void head() {
        Cover cover = document.cover();
        Accent accent = document.look().accent();
        String own = accent == null ? "" : "<style>" + LookStyle.css(accent) + "</style>\n";
        html.open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", texts.say(cover.title()))
                .open("meta", "name", "description", "content", texts.say(cover.period()))
                .open(
                        "meta",
                        "name",
                        "generator",
                        "content",
                        texts.say(document.imprint().programVersion()))
                .markup("<style>" + Stylesheet.CSS + "</style>\n")
                .markup(own)
                .markup(surround.head())
                .close("head");
    }

    private void cover() {
        Cover cover = document.cover();
        html.open("header");
        logo();
        html.open("div", "class", "cover")
                .open("div")
                .element("p", texts.say(cover.series()), "class", "series")
                .element("h1", texts.say(cover.title()))
                .element("p", texts.say(cover.period()), "class", "period")
                .close("div")
                .close("div")
                .close("header");
        Text warning = cover.warning();
        if (cover.mainPoints().isEmpty() && warning == null) {
            return;
        }
        html.open("section", "class", "points", "aria-label", texts.say(cover.mainPointsTitle()));
        if (!cover.mainPoints().isEmpty()) {
            html.element("h2", texts.say(cover.mainPointsTitle())).open("ul");
            cover.mainPoints().forEach(point -> html.element("li", texts.say(point)));
            html.close("ul");
        }
        if (warning != null) {
            html.open("p", "class", "warning", "role", "note")
                    .element("strong", texts.say("web.warning"))
                    .text(" " + texts.say(warning))
                    .close("p");
        }
        html.close("section");
    }

    private void logo() {
        Logo logo = document.look().logo();
        if (logo != null) {
            html.open("div", "class", "crest")
                    .open(
                            "img",
                            "src",
                            "data:image/png;base64," + logo.png(),
                            "alt",
                            texts.say(logo.alternative()),
                            "width",
                            Integer.toString(logo.width()),
                            "height",
                            Integer.toString(logo.height()))
                    .close("div");
        }
    }
}
