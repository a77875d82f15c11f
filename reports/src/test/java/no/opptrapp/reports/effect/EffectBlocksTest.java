package no.opptrapp.reports.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.followup.BeforeAfter;
import no.opptrapp.planning.followup.Caveat;
import no.opptrapp.planning.followup.Effect;
import no.opptrapp.planning.followup.EffectSheet;
import no.opptrapp.planning.followup.Reason;
import no.opptrapp.planning.followup.Side;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Origin;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.SampleFigures;
import org.junit.jupiter.api.Test;

class EffectBlocksTest {

    private static final Text LABEL = Text.verbatim("Figur 1");

    @Test
    void an_answer_never_stands_without_its_caveats() {
        List<Block> blocks = EffectBlocks.of(sheet(), 2, LABEL);
        assertThat(blocks.getFirst()).isEqualTo(new Block.Heading(2, "", Text.verbatim("Familieteam")));
        assertThat(blocks).anyMatch(Block.FigureBlock.class::isInstance);
        assertThat(blocks.getLast()).isEqualTo(new Block.Paragraph(Caveat.REGRESSION.text(), Block.Manner.NOTE));
        assertThat(Texts.in(Language.NN).say(((Block.Paragraph) blocks.get(1)).text()))
                .startsWith("Det kan ikkje seiast.");
    }

    private static EffectSheet sheet() {
        BeforeAfter own = new BeforeAfter(
                new Side(3, List.of(new Year(2018), new Year(2019))),
                new Side(4, List.of(new Year(2021), new Year(2022))),
                1,
                null,
                BeforeAfter.Method.PERIODS);
        return new EffectSheet(
                new Measure(
                        UUID.randomUUID(),
                        "4621",
                        1,
                        MeasureDraft.of("Familieteam", "TIDLIG", TargetGroup.CHILDREN, MeasureStatus.UNDER_WAY),
                        Origin.OWN,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "Planlegger",
                        null),
                Text.verbatim("Voss"),
                null,
                null,
                new Effect.BeforeAfterOnly(own, new Reason(Reason.Kind.FEW_CONTROLS, 0, Text.verbatim(""))),
                List.of(Caveat.REGRESSION),
                SampleFigures.trend("F1"),
                false);
    }
}
