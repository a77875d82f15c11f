package no.opptrapp.core.disclosure;

/** What the rule decided for one group, or for the whole, of one question in one round. */
public sealed interface Outcome {

    /** May be seen, in every view. */
    record Shown() implements Outcome {}

    /** Hidden, because so few answered that the figures could point at someone. Written {@code :} */
    record HiddenSmall() implements Outcome {}

    /** Hidden, because a group that is too small could otherwise be worked out. Written {@code :} */
    record HiddenToProtect() implements Outcome {}

    /** Nobody gave a valid answer. Written {@code .} */
    record Empty() implements Outcome {}

    Outcome SHOWN = new Shown();
    Outcome HIDDEN_SMALL = new HiddenSmall();
    Outcome HIDDEN_TO_PROTECT = new HiddenToProtect();
    Outcome EMPTY = new Empty();

    default boolean isShown() {
        return this instanceof Shown;
    }

    default boolean isHidden() {
        return this instanceof HiddenSmall || this instanceof HiddenToProtect;
    }
}
