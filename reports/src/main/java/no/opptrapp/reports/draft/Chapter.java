package no.opptrapp.reports.draft;

import java.util.List;
import no.opptrapp.reports.document.Block;

/** What was read for a chapter, to be set when its place in the report is known. */
@FunctionalInterface
public interface Chapter {

    /**
     * The chapter with its heading of level 1.
     *
     * @param number of the chapter, from 1
     * @param labels that its figures and tables are numbered by
     */
    List<Block> blocks(int number, Labels labels);
}
