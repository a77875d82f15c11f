package no.opptrapp.core.mail;

import java.util.stream.Collectors;

/** A letter as HTML: styles stand on the elements, as mail programs take no style sheets, and nothing is fetched. */
final class HtmlFace {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#22343a;\
            font:16px/1.5 'Source Sans 3',Arial,sans-serif">
            <div style="max-width:600px">
            %s
            </div>
            </body>
            </html>
            """;

    private HtmlFace() {}

    static String of(LetterText letter) {
        String blocks = letter.blocks().stream().map(HtmlFace::block).collect(Collectors.joining("\n"));
        return PAGE.formatted(letter.language().tag(), safe(letter.subject()), blocks);
    }

    private static String block(LetterBlock block) {
        return switch (block) {
            case LetterBlock.Heading heading ->
                "<h2 style=\"margin:24px 0 8px;color:#14323a;font-size:20px;line-height:1.3\">" + safe(heading.words())
                        + "</h2>";
            case LetterBlock.Words words -> "<p style=\"margin:0 0 16px\">" + safe(words.words()) + "</p>";
            case LetterBlock.Links links ->
                links.links().stream()
                        .map(HtmlFace::line)
                        .collect(Collectors.joining(
                                "\n", "<ul style=\"margin:0 0 16px;padding-left:20px\">\n", "\n</ul>"));
        };
    }

    private static String line(LetterBlock.Link link) {
        String note = link.note().isEmpty()
                ? ""
                : "<br><span style=\"color:#5b6b71;font-size:14px\">" + safe(link.note()) + "</span>";
        return "<li style=\"margin:0 0 8px\"><a href=\"" + safe(link.address()) + "\" style=\"color:#0b6e69\">"
                + safe(link.words()) + "</a>" + note + "</li>";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
