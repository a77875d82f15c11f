package no.opptrapp.core.area;

import no.opptrapp.core.text.Text;

/**
 * A place that values are reported for. Codes of different kinds never clash: a country or region has two letters, a
 * county two digits, a municipality four, a district six.
 */
public sealed interface Area permits Country, Region, County, Municipality, District {

    String code();

    /** The name for people; a name that two areas share on the same borders has its county behind it. */
    Text name();

    AreaKind kind();
}
