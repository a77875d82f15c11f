package no.opptrapp.planning.need;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants a need to go.
 *
 * @param to acknowledged, watched, relieved or dismissed
 * @param reason why; needed for what leaves or waits, and for taking up again
 * @param area which area takes over or leaves an inherited need; null where there is one choice only
 */
public record NeedMove(
        NeedState to, @Nullable String reason, @Nullable String area) {

    public static NeedMove to(NeedState state) {
        return new NeedMove(state, null, null);
    }

    public NeedMove because(String why) {
        return new NeedMove(to, why, area);
    }

    public NeedMove in(String code) {
        return new NeedMove(to, reason, code);
    }
}
