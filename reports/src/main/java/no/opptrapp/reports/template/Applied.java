package no.opptrapp.reports.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Imprint;
import no.opptrapp.reports.document.Logo;
import no.opptrapp.reports.document.Look;
import no.opptrapp.reports.document.OwnChapters;
import no.opptrapp.reports.draft.Numbered;
import no.opptrapp.reports.edition.ReportPart;
import org.jspecify.annotations.Nullable;

/** Makes a report as a template has it. */
final class Applied {

    private Applied() {}

    /**
     * The report.
     *
     * @param parts of reports of the kind, in their usual order; none where the order is given
     * @param logo that the template names; null where it names none
     * @param said what the report tells of its template
     */
    static Document to(
            Document draft, List<ReportPart> parts, TemplateContent content, @Nullable KeptLogo logo, Text said) {
        Document ordered = parts.isEmpty() ? draft : ordered(draft, parts, content.parts());
        List<Block> blocks = ordered.blocks();
        for (Block.Comment own : Stream.of(
                        comment(Block.Comment.CLOSING, content.closing(), draft.language()),
                        comment(Block.Comment.FOREWORD, content.introduction(), draft.language()))
                .flatMap(Optional::stream)
                .toList()) {
            blocks = OwnChapters.with(blocks, own);
        }
        return new Document(
                ordered.language(),
                ordered.cover(),
                blocks,
                telling(ordered.imprint(), Texts.in(draft.language()).say(said)),
                ordered.shape(),
                look(content, logo, draft.language()));
    }

    private static Document ordered(Document draft, List<ReportPart> parts, List<PartChoice> chosen) {
        Numbered numbered = Numbered.of(new Chapters(parts).ordered(draft.blocks(), chosen));
        Imprint imprint = draft.imprint();
        return new Document(
                draft.language(),
                draft.cover(),
                numbered.blocks(),
                new Imprint(
                        numbered.next(),
                        imprint.publication(),
                        imprint.dataHash(),
                        imprint.definitions(),
                        imprint.filters(),
                        imprint.programVersion(),
                        imprint.madeAt()),
                draft.shape());
    }

    private static Imprint telling(Imprint imprint, String template) {
        String definitions = imprint.definitions();
        String before = definitions.isEmpty() ? "" : definitions.endsWith(".") ? definitions + " " : definitions + ". ";
        return new Imprint(
                imprint.table(),
                imprint.publication(),
                imprint.dataHash(),
                before + template,
                imprint.filters(),
                imprint.programVersion(),
                imprint.madeAt());
    }

    private static Optional<Block.Comment> comment(String slot, Text.Named words, Language language) {
        String said = in(words, language);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Block.Comment(slot, Text.verbatim(said)));
    }

    private static Look look(TemplateContent content, @Nullable KeptLogo logo, Language language) {
        TemplateContent.LogoUse use = content.logo();
        return new Look(
                content.colour().orElse(null),
                use == null || logo == null
                        ? null
                        : Logo.of(logo.png(), logo.width(), logo.height(), alternative(use.alternative(), language)));
    }

    /** In the language of the report, or in the one that its readers are most likely to read too. */
    private static Text alternative(Text.Named said, Language language) {
        return Stream.of(in(said, language), said.nb(), said.nn(), said.en())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .map(Text::verbatim)
                .orElseThrow();
    }

    private static String in(Text.Named words, Language language) {
        return switch (language) {
            case NB -> words.nb();
            case NN -> words.nn();
            case EN -> words.en();
        };
    }
}
