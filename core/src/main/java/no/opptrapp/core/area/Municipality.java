package no.opptrapp.core.area;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A municipality on certain borders.
 *
 * @param borders the borders it is seen on; the same code can have another extent on others
 * @param code four digits
 * @param title the name for people, with the county behind it when two municipalities have the same
 * @param shortName the Norwegian name alone
 * @param officialName the name in all its official languages
 * @param county the code of its county on these borders
 * @param region the code of its region on these borders
 * @param kostraGroup 1 to 17, the grouping of 2020; null on the borders of 2019, which were not grouped so
 * @param organisation the number in the register of legal entities, null where it is not known
 */
public record Municipality(
        Borders borders,
        String code,
        String title,
        String shortName,
        String officialName,
        String county,
        String region,
        @Nullable Integer kostraGroup,
        @Nullable String organisation)
        implements Area {

    static final int CODE_LENGTH = 4;

    @Override
    public Text name() {
        return Text.verbatim(title);
    }

    @Override
    public AreaKind kind() {
        return AreaKind.MUNICIPALITY;
    }
}
