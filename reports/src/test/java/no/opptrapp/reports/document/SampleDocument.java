package no.opptrapp.reports.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;

/** A document with every kind of block, long enough to fill pages. */
public final class SampleDocument {

    private static final String WORDS = "Respondentene svarer på hva de ser i egen kommune, og svarene teller likt "
            + "enten kommunen er stor eller liten. Æ, ø og å skal stå riktig, og < & > skal ikke gjøre noe galt. ";

    private SampleDocument() {}

    public static Document in(Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Toc(Text.named("Innhold", "Innhald", "Contents")));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, "1", Text.verbatim("Innledning & bakgrunn")));
        blocks.add(body("Første avsnitt."));
        blocks.add(new Block.BulletList(List.of(
                Text.verbatim(
                        "Punkt en med en tekst som er lang nok til at den trenger to linjer på siden i rapporten"),
                Text.verbatim("Punkt to"),
                Text.verbatim("Punkt tre"))));
        blocks.add(new Block.Heading(1, "2", Text.verbatim("Resultater")));
        for (int i = 1; i <= 6; i++) {
            section(blocks, i);
        }
        blocks.add(table());
        blocks.add(new Block.Paragraph(Text.verbatim("Noe å vite om tabellen."), Block.Manner.NOTE));
        return new Document(language, cover(), blocks, imprint());
    }

    private static void section(List<Block> blocks, int i) {
        blocks.add(new Block.Heading(2, "2." + i, Text.verbatim("Emne nummer " + i)));
        blocks.add(body("Innledning til emne " + i + "."));
        blocks.add(
                new Block.FigureBlock(Text.verbatim("Figur " + (2 * i - 1)), SampleFigures.likert("F" + (2 * i - 1))));
        blocks.add(new Block.Comment("F" + i, Text.verbatim("Kommentar nummer " + i + ". " + WORDS)));
        blocks.add(new Block.FigureBlock(Text.verbatim("Figur " + 2 * i), SampleFigures.trend("F" + 2 * i)));
        blocks.add(new Block.Heading(3, "", Text.verbatim("Oppfølging " + i)));
        blocks.add(body("Oppfølgende avsnitt " + i + "."));
        blocks.add(new Block.Paragraph(Text.verbatim("Sitat nummer " + i), Block.Manner.QUOTE));
    }

    private static Block body(String first) {
        return new Block.Paragraph(Text.verbatim(first + " " + WORDS + WORDS), Block.Manner.BODY);
    }

    private static Block table() {
        return new Block.TableBlock(
                Text.verbatim("Tabell 1"),
                Text.verbatim("Hvor svarene kommer fra"),
                List.of(Text.verbatim("Landsdel"), Text.verbatim("Respondenter"), Text.verbatim("Prosent")),
                List.of(
                        List.of(
                                Text.verbatim("Østlandet (Viken, Innlandet, Oslo, Vestfold og Telemark)"),
                                Text.verbatim("24"),
                                Text.verbatim("27,6 %")),
                        List.of(Text.verbatim("Sørlandet"), Text.verbatim("13"), Text.verbatim("14,9 %"))),
                List.of(false, true, true));
    }

    private static Cover cover() {
        return new Cover(
                Text.verbatim("Prøverapport – kartlegging uke 48"),
                Text.verbatim("Prøveserien 2020"),
                Text.verbatim("Uke 48, 23.–29. november 2020"),
                Text.verbatim("Hovedpunkter"),
                List.of(
                        Text.verbatim(
                                "Det første punktet sier det viktigste, og det gjerne over to linjer når det trengs."),
                        Text.verbatim("Det andre punktet er kort.")),
                Text.verbatim("Tallene er rekonstruert og viser ikke virkelige svar."));
    }

    private static Imprint imprint() {
        return new Imprint(
                Text.verbatim("Tabell A"),
                Text.verbatim("Publisert 30. november 2020, versjon 1"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "prøveskjema versjon 1",
                "alle svar",
                Text.verbatim("Opptrapp 0.1.0"),
                Instant.parse("2020-11-30T15:05:00Z"));
    }
}
