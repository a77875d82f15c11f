package no.opptrapp.reports.round;

import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Block.Manner;
import no.opptrapp.reports.document.Listed;
import no.opptrapp.reports.round.Measures.Measure;

/** Chapter 3: what is recommended, from the catalogue and with its source. */
final class Recommendations {

    private Recommendations() {}

    /** Nothing where no measure goes with the questionnaire. */
    static List<Block> of(List<Measure> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        List<Text> sources = measures.stream()
                .map(Measure::source)
                .distinct()
                .map(Text::verbatim)
                .toList();
        return List.of(
                new Block.Heading(1, "3", Text.of("roundreport.measures")),
                new Block.Paragraph(Text.of("roundreport.measures.lead"), Manner.BODY),
                new Block.BulletList(measures.stream().<Text>map(Measure::words).toList()),
                new Block.Paragraph(Text.of("roundreport.measures.watch"), Manner.BODY),
                new Block.Paragraph(Text.of("roundreport.measures.source", Listed.of(sources)), Manner.NOTE));
    }
}
