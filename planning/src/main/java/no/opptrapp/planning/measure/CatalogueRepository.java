package no.opptrapp.planning.measure;

import java.util.List;

/** Keeps the catalogue of recommended measures. */
public interface CatalogueRepository {

    /** In the order of their sources. */
    List<RecommendedMeasure> all();

    /** Whether this instance may load the catalogue; one with only the open door may not. */
    boolean mayLoad();

    /** Adds these in their order, and rewords those that are there already. */
    void load(List<RecommendedMeasure> measures);
}
