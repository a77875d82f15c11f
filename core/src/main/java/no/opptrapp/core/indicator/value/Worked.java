package no.opptrapp.core.indicator.value;

import java.util.Optional;

/** An indicator in one period, seen on certain borders. */
sealed interface Worked permits OnBorders, Rate {

    /** The value of one area by itself, as reported or brought to these borders; empty when nothing was reported. */
    Optional<Derived> own(String area);

    /** The value of an area wider than a municipality, from its municipalities; empty when nothing was reported. */
    Optional<Derived> sum(String area);
}
