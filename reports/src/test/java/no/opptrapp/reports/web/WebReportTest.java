package no.opptrapp.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebReportTest {

    private final WebReport report = new WebReport();
    private final String page = report.write(SampleDocument.in(Language.NB));

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_its_language(Language language) {
        assertThat(report.write(SampleDocument.in(language))).contains("<html lang=\"" + language.tag() + "\">");
    }

    @Test
    void needs_no_script_and_no_other_file() {
        assertThat(page).doesNotContain("<script", "<link", "src=\"http", "@import", "url(http", " style=\"");
    }

    @Test
    void shows_every_text_escaped() {
        assertThat(page)
                .contains("Innledning &amp; bakgrunn", "og &lt; &amp; &gt; skal", "Punkt tre", "«Sitat nummer 6»")
                .contains("Noe å vite om tabellen.", "Det andre punktet er kort.", "Om denne rapporten");
    }

    @Test
    void headings_never_skip_a_level() {
        int above = 0;
        for (String heading : all("<h[1-6]", page)) {
            int level = heading.charAt(2) - '0';
            assertThat(level).isLessThanOrEqualTo(above + 1);
            above = level;
        }
    }

    @Test
    void every_contents_link_leads_somewhere() {
        List<String> links = all("href=\"#[^\"]+\"", page);
        assertThat(links)
                .hasSizeGreaterThan(9)
                .allSatisfy(link -> assertThat(page).contains("id=\"" + link.substring("href=\"#".length())));
    }

    @Test
    void every_figure_is_drawn_for_wide_and_narrow_and_has_its_numbers_beside() {
        assertThat(all("<svg", page)).hasSize(2 * 12);
        assertThat(all("<details>", page)).hasSize(12);
        assertThat(page).contains("Vis tallene i figur 3", ">27,6");
    }

    @Test
    void a_hidden_number_is_said_in_words() {
        assertThat(page).contains("Færre enn fem svar");
    }

    @Test
    void the_policy_names_the_style_of_the_page() throws Exception {
        String css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        assertThat(report.contentSecurityPolicy(SampleDocument.in(Language.NB)))
                .contains(Base64.getEncoder().encodeToString(digest))
                .doesNotContain("unsafe");
    }

    @Test
    void a_footnote_and_the_place_that_refers_to_it_lead_to_each_other() {
        Document sample = SampleDocument.in(Language.NB);
        Block comment = new Block.Comment(
                "F1", Text.verbatim("Mange[1] sier det.\nIgjen.[1]"), List.of(Text.verbatim("Sju < ti.")));
        String said = report.write(new Document(Language.NB, sample.cover(), List.of(comment), sample.imprint()));
        assertThat(said)
                .contains("<strong>Kommentar.</strong> Mange<sup><a id=\"to-note-1\" href=\"#note-1\"")
                .contains("<li id=\"note-1\" value=\"1\">Sju &lt; ti. <a href=\"#to-note-1\"")
                .containsOnlyOnce("id=\"to-note-1\"")
                .doesNotContain("[1]");
    }
}
