package no.opptrapp.reports.document;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What stands last: what a document rests on, so that it can be made again; of a sheet only a line. */
public final class ImprintBlocks {

    private ImprintBlocks() {}

    public static List<Block> of(Document document) {
        Imprint imprint = document.imprint();
        String madeAt = Moments.moment(imprint.madeAt(), document.language());
        if (document.shape() == Document.Shape.SHEET) {
            return List.of(new Block.Paragraph(
                    Text.of(
                            "document.sheetFoot",
                            imprint.publication(),
                            imprint.programVersion(),
                            Moments.day(imprint.madeAt(), document.language())),
                    Block.Manner.NOTE));
        }
        return List.of(
                new Block.Heading(2, "", Text.of("document.imprint")),
                new Block.TableBlock(
                        imprint.table(),
                        Text.of("document.imprintCaption"),
                        List.of(Text.of("document.imprintWhat"), Text.of("document.imprintValue")),
                        List.of(
                                List.of(Text.of("document.publication"), imprint.publication()),
                                List.of(Text.of("document.madeAt"), Text.verbatim(madeAt)),
                                List.of(Text.of("document.program"), imprint.programVersion()),
                                List.of(Text.of("document.definitions"), Text.verbatim(imprint.definitions())),
                                List.of(Text.of("document.filters"), Text.verbatim(imprint.filters())),
                                List.of(Text.of("document.hash"), Text.verbatim(imprint.dataHash()))),
                        List.of(false, false)));
    }
}
