package no.opptrapp.reports.draft;

/** What was read for a chapter of a report, to be written when its place in the report is known. */
public interface Chapter {

    /** Writes the chapter with its heading of level 1, each figure and table with a place for comments below it. */
    void write(Draft draft);

    /** What it rests on, as a text that is another when the data are. */
    String basis();
}
