package no.opptrapp.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;

/** The contents of a page: chapters with their sections, each a link. */
final class Contents {

    private final Texts texts;
    private final List<Chapter> chapters;

    private Contents(Texts texts, List<Chapter> chapters) {
        this.texts = texts;
        this.chapters = chapters;
    }

    private record Chapter(Block.Heading heading, List<Block.Heading> sections) {}

    static Contents of(List<Block> blocks, Texts texts) {
        List<Chapter> chapters = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                chapters.add(new Chapter(heading, new ArrayList<>()));
            } else if (block instanceof Block.Heading heading && heading.level() == 2 && !chapters.isEmpty()) {
                chapters.getLast().sections().add(heading);
            }
        }
        return new Contents(texts, chapters);
    }

    /** The id of a heading in the page. */
    static String id(Block.Heading heading, Texts texts) {
        String name = heading.number().isEmpty() ? texts.say(heading.text()) : heading.number();
        return "s-" + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Nothing where there is nothing to lead to. */
    void write(Html html) {
        if (chapters.isEmpty()) {
            return;
        }
        html.open("nav", "aria-labelledby", "contents")
                .element("h2", texts.say("web.contents"), "id", "contents")
                .open("ol");
        for (Chapter chapter : chapters) {
            html.open("li");
            link(html, chapter.heading());
            if (!chapter.sections().isEmpty()) {
                html.open("ol");
                for (Block.Heading section : chapter.sections()) {
                    html.open("li");
                    link(html, section);
                    html.close("li");
                }
                html.close("ol");
            }
            html.close("li");
        }
        html.close("ol").close("nav");
    }

    private void link(Html html, Block.Heading heading) {
        html.open("a", "href", "#" + id(heading, texts));
        if (!heading.number().isEmpty()) {
            html.open("span", "class", "number").text(heading.number()).markup("</span> ");
        }
        html.text(texts.say(heading.text())).close("a");
    }
}
