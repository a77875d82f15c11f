package no.opptrapp.core.indicator.intake;

/** What came of undoing an import. */
public sealed interface UndoOutcome {

    /** What held before holds again. */
    record Undone(int values) implements UndoOutcome {}

    /** Something rests on it. */
    record BuiltUpon(Hindrance hindrance) implements UndoOutcome {}

    /** It had been undone before. */
    record UndoneBefore() implements UndoOutcome {}
}
