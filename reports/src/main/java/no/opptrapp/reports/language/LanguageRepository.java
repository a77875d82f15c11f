package no.opptrapp.reports.language;

import java.util.List;
import java.util.Optional;

/** Keeps what areas have chosen. The database gives only what the actor may read. */
public interface LanguageRepository {

    List<LanguageChoice> all();

    Optional<LanguageChoice> of(String area);

    /**
     * Keeps a choice in the place of the version before.
     *
     * @return false when somebody else has written one down since
     */
    boolean keep(LanguageChoice choice);
}
