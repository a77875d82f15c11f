package no.opptrapp.reports.document;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import no.opptrapp.core.text.Text;

/** The last section of every report: what it rests on, so that it can be made again. */
public final class ImprintBlocks {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private ImprintBlocks() {}

    public static List<Block> of(Document document) {
        Imprint imprint = document.imprint();
        String madeAt = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(document.language().locale())
                .format(imprint.madeAt().atZone(NORWAY));
        return List.of(
                new Block.Heading(2, "", Text.of("document.imprint")),
                new Block.TableBlock(
                        Text.verbatim(""),
                        Text.of("document.imprintCaption"),
                        List.of(Text.of("document.imprintWhat"), Text.of("document.imprintValue")),
                        List.of(
                                List.of(Text.of("document.madeAt"), Text.verbatim(madeAt)),
                                List.of(Text.of("document.program"), Text.verbatim(imprint.programVersion())),
                                List.of(Text.of("document.definitions"), Text.verbatim(imprint.definitions())),
                                List.of(Text.of("document.filters"), Text.verbatim(imprint.filters())),
                                List.of(Text.of("document.hash"), Text.verbatim(imprint.dataHash()))),
                        List.of(false, false)));
    }
}
