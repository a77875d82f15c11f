package no.opptrapp.ui.open.continuity;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import no.opptrapp.planning.continuity.Relief;
import no.opptrapp.planning.continuity.StressSheet;
import no.opptrapp.planning.continuity.stress.Fall;
import no.opptrapp.planning.continuity.stress.Move;
import no.opptrapp.planning.continuity.stress.Shortfall;
import no.opptrapp.planning.continuity.stress.Spread;
import no.opptrapp.planning.continuity.stress.StressResult;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What happens to an area's functions at an absence.
 *
 * @param absence part of everybody who is away
 * @param functions how many there are
 * @param held how many hold with their own people
 * @param heldMoving how many hold when people are moved
 * @param moved person-years that are moved for it
 * @param falls those that fall without moving
 * @param below those that fall even when people are moved
 * @param moves whose people hold up whom
 * @param deliveries other ways of delivery that would help
 * @param range how far chance can carry it
 * @param madeUp whether the plan was made up to show the program
 */
@Serdeable
record StressView(
        String area,
        BigDecimal absence,
        CountsView functions,
        CountsView held,
        CountsView heldMoving,
        BigDecimal moved,
        List<FallView> falls,
        List<FallView> below,
        List<MoveView> moves,
        List<DeliveryView> deliveries,
        RangeView range,
        boolean madeUp) {

    /** A function that falls, and why. */
    @Serdeable
    record FallView(String function, String criticality, boolean gives, List<LackView> lacks) {

        static FallView of(Fall fall) {
            return new FallView(
                    fall.function().name(),
                    fall.function().criticality().name(),
                    fall.gives(),
                    fall.lacks().stream().map(LackView::of).toList());
        }
    }

    /** What it lacks, in person-years. */
    @Serdeable
    record LackView(String competence, BigDecimal present, BigDecimal minimum, BigDecimal lacks) {

        static LackView of(Shortfall shortfall) {
            return new LackView(
                    shortfall.competence(),
                    plain(shortfall.present()),
                    plain(shortfall.minimum()),
                    plain(shortfall.lacks()));
        }
    }

    /** People who can be moved. */
    @Serdeable
    record MoveView(String from, String to, String competence, BigDecimal personYears) {

        static MoveView of(Move move) {
            return new MoveView(move.from(), move.to(), move.competence(), plain(move.personYears()));
        }
    }

    /** Another way of delivery by which a function would hold. */
    @Serdeable
    record DeliveryView(
            String function, String way, @Nullable Integer percent, boolean afterMoving) {

        static DeliveryView of(Relief relief) {
            return new DeliveryView(
                    relief.function(),
                    Asked.written(relief.way().way()),
                    relief.way().percent(),
                    relief.afterMoving());
        }
    }

    static StressView of(String area, StressSheet sheet, Spread spread) {
        StressResult result = sheet.result();
        return new StressView(
                area,
                plain(result.absence()),
                CountsView.of(result.all()),
                CountsView.of(result.held()),
                CountsView.of(result.heldMoving()),
                plain(result.moved()),
                result.falls().stream().map(FallView::of).toList(),
                result.below().stream().map(FallView::of).toList(),
                result.moves().stream().map(MoveView::of).toList(),
                sheet.reliefs().stream().map(DeliveryView::of).toList(),
                RangeView.of(spread),
                sheet.madeUp());
    }

    /** Without zeros at the end, and never in powers of ten. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
