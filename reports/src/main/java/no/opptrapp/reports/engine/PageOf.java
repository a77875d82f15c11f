package no.opptrapp.reports.engine;

/** Says in the report's language which page of how many this is; public because the compiled template calls it. */
@FunctionalInterface
public interface PageOf {

    /**
     * The words at the foot of a page.
     *
     * @param page from 1, the cover
     */
    String say(int page);
}
