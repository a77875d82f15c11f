package no.opptrapp.ui.open.need;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.ui.open.request.Asked;

/**
 * A need as programs see it in lists.
 *
 * @param rule the code of the rule that found it; null when it was written down
 * @param meets whether the newest evidence still shows it
 * @param verdict what the newest evidence said
 * @param inherited whether it belongs to a wider area than the one asked for
 * @param parent the need of a wider area that it was taken over from
 * @param madeUp whether it rests on what was made up
 * @param planIds the other plans it concerns
 * @param taken of an inherited need: what the areas asked for made of it
 */
@Serdeable
record NeedView(
        String id,
        String area,
        boolean inherited,
        String title,
        String planArea,
        String targetGroup,
        @Nullable String description,
        @Nullable String rule,
        String state,
        @Nullable String reason,
        int severity,
        boolean meets,
        String verdict,
        @Nullable String parent,
        List<String> taken,
        @Nullable Integer horizonYear,
        List<String> planIds,
        int version,
        String madeAt,
        String madeBy,
        boolean madeUp) {

    static NeedView of(ListedNeed listed, Set<UUID> plans, Texts texts) {
        Need need = listed.need();
        UUID parent = need.parent();
        return new NeedView(
                need.id().toString(),
                need.area(),
                listed.inherited(),
                texts.say(need.title()),
                need.planArea(),
                Asked.written(need.targetGroup()),
                need.description(),
                need.rule(),
                Asked.written(need.state()),
                need.reason(),
                need.newest().severity(),
                need.newest().meets(),
                Asked.written(need.newest().verdict()),
                parent == null ? null : parent.toString(),
                listed.children().stream().map(child -> child.id().toString()).toList(),
                need.horizonYear(),
                plans.stream().map(UUID::toString).sorted().toList(),
                need.version(),
                need.madeAt().toString(),
                need.madeBy(),
                need.madeUp());
    }
}
