package no.opptrapp.survey.design;

/** Whether a high answer is what one hopes for. */
public enum Direction {
    /** High is good: the order of colours turns. */
    UP,
    /** High is a worry. */
    DOWN
}
