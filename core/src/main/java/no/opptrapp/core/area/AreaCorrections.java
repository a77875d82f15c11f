package no.opptrapp.core.area;

import java.util.List;
import no.opptrapp.core.access.Actor;

/** Puts facts about municipalities right between two versions of the program. */
public interface AreaCorrections {

    /**
     * Puts them right, all or none: what is told of municipalities we do not know, or of groups there are not, is a defect.
     * This instance has the new facts at once, others within a minute. A later snapshot of the program takes their place.
     */
    void correct(Actor job, List<AreaCorrection> corrections);
}
