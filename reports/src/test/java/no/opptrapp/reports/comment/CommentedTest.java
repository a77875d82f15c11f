package no.opptrapp.reports.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.comment.Remark.Said;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.OwnChapters;
import no.opptrapp.reports.document.SampleDocument;
import org.junit.jupiter.api.Test;

class CommentedTest {

    private static final Document DRAFT = SampleDocument.in(Language.NB);

    private static Remark remark(String slot, String words, String... footnotes) {
        RemarkDeed deed = words.isEmpty() ? RemarkDeed.DRAFT : RemarkDeed.WRITTEN;
        return new Remark(
                slot,
                1,
                1,
                deed,
                new Said(words, List.of(footnotes)),
                new Remark.Seen("", "0".repeat(64)),
                null,
                Instant.EPOCH,
                new UUID(0, 9),
                "Kari");
    }

    private static Document with(Remark... remarks) {
        return Commented.of(DRAFT, Wording.of(List.of(remarks)));
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> Texts.in(Language.NB).say(((Block.Heading) block).text()))
                .toList();
    }

    @Test
    void puts_what_people_say_in_the_place_of_the_draft_and_nothing_else() {
        Document said = with(remark("F2", "Ord fra Kari.[1]", "En note."), remark("gone", "Står ingen steder."));
        assertThat(said.blocks()).hasSameSizeAs(DRAFT.blocks());
        for (int i = 0; i < said.blocks().size(); i++) {
            if (DRAFT.blocks().get(i) instanceof Block.Comment drafted
                    && drafted.slot().equals("F2")) {
                assertThat(said.blocks().get(i))
                        .isEqualTo(new Block.Comment(
                                "F2", Text.verbatim("Ord fra Kari.[1]"), List.of(Text.verbatim("En note."))));
            } else {
                assertThat(said.blocks().get(i)).isEqualTo(DRAFT.blocks().get(i));
            }
        }
    }

    @Test
    void leaves_the_draft_where_somebody_chose_it_again() {
        assertThat(with(remark("F2", ""), remark("foreword", "")).blocks()).isEqualTo(DRAFT.blocks());
    }

    @Test
    void says_nothing_where_somebody_chose_that() {
        Remark nothing = new Remark(
                "F2",
                1,
                1,
                RemarkDeed.NOTHING,
                Said.NOTHING,
                new Remark.Seen("", "0".repeat(64)),
                null,
                Instant.EPOCH,
                new UUID(0, 9),
                "Kari");
        assertThat(with(nothing).blocks())
                .hasSameSizeAs(DRAFT.blocks())
                .contains(Block.Comment.unfilled("F2"))
                .filteredOn(block -> block instanceof Block.Comment comment && comment.isEmpty())
                .hasSize(1);
    }

    @Test
    void a_foreword_is_the_first_chapter_and_closing_words_the_last() {
        List<String> headings = headings(with(remark("foreword", "Til leseren."), remark("closing", "Takk.")));
        assertThat(headings).startsWith("Forord", "Innledning & bakgrunn").endsWith("Avslutning");
        assertThat(headings).hasSize(headings(DRAFT).size() + 2);
    }

    @Test
    void the_first_chapter_begins_a_page_of_its_own_after_the_foreword() {
        List<Block> blocks = with(remark("foreword", "Til leseren.")).blocks();
        int foreword = blocks.indexOf(new Block.Comment("foreword", Text.verbatim("Til leseren."), List.of()));
        assertThat(blocks.get(foreword + 1)).isEqualTo(new Block.PageBreak());
        assertThat(blocks.get(foreword + 2)).isInstanceOf(Block.Heading.class);
    }

    @Test
    void the_foreword_of_a_template_gives_way_to_somebodys_own_and_goes_with_its_heading_when_removed() {
        Block.Comment own = new Block.Comment("foreword", Text.verbatim("Fra malen."));
        Document draft = DRAFT.with(OwnChapters.with(DRAFT.blocks(), own));
        assertThat(headings(draft)).startsWith("Forord");
        assertThat(Places.of(draft).getFirst().seen().draft()).isEqualTo("Fra malen.");
        assertThat(Places.of(draft)).extracting(Place::slot).doesNotHaveDuplicates();
        Document said = Commented.of(draft, Wording.of(List.of(remark("foreword", "Fra Kari."))));
        assertThat(said.blocks())
                .hasSameSizeAs(draft.blocks())
                .contains(new Block.Comment("foreword", Text.verbatim("Fra Kari.")))
                .doesNotContain(own);
        Remark nothing = new Remark(
                "foreword",
                1,
                1,
                RemarkDeed.NOTHING,
                Said.NOTHING,
                new Remark.Seen("Fra malen.", "0".repeat(64)),
                null,
                Instant.EPOCH,
                new UUID(0, 9),
                "Kari");
        assertThat(Commented.of(draft, Wording.of(List.of(nothing))).blocks()).isEqualTo(DRAFT.blocks());
    }

    @Test
    void closing_words_stand_before_what_is_appended() {
        Document appended = new Document(
                Language.NB,
                DRAFT.cover(),
                List.of(
                        new Block.Heading(1, "1", Text.verbatim("Resultater")),
                        new Block.Paragraph(Text.verbatim("Tekst"), Block.Manner.BODY),
                        new Block.PageBreak(),
                        new Block.Heading(1, "", Text.verbatim("Vedlegg")),
                        new Block.Heading(1, "", Text.verbatim("Vedlegg to"))),
                DRAFT.imprint());
        Document said = Commented.of(appended, Wording.of(List.of(remark("closing", "Takk."))));
        assertThat(headings(said)).containsExactly("Resultater", "Avslutning", "Vedlegg", "Vedlegg to");
        assertThat(said.blocks().get(4)).isEqualTo(new Block.PageBreak());
    }

    @Test
    void every_place_shows_the_figure_or_table_it_is_said_of() {
        List<Place> places = Places.of(DRAFT);
        assertThat(places)
                .extracting(Place::slot)
                .startsWith("foreword", "F1", "F2")
                .endsWith("F6", "closing");
        assertThat(places.get(2).about()).isInstanceOf(Block.FigureBlock.class);
        assertThat(places.get(2).seen().draft()).startsWith("Kommentar nummer 2.");
        assertThat(places.getLast().about()).isNull();
    }

    @Test
    void a_place_tells_when_draft_or_numbers_are_others_than_those_that_were_seen() {
        Place place = Places.of(DRAFT).get(2);
        Remark then = new Remark(
                "F2",
                1,
                1,
                RemarkDeed.WRITTEN,
                new Said("Ord", List.of()),
                place.seen(),
                null,
                Instant.EPOCH,
                new UUID(0, 9),
                "Kari");
        assertThat(place.hasChangedSince(then)).isFalse();
        assertThat(place.hasChangedSince(remark("F2", "Ord"))).isTrue();
        assertThat(place.seen().numbers())
                .isNotEqualTo(Places.of(DRAFT).getFirst().seen().numbers());
    }
}
