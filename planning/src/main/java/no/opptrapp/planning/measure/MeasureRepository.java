package no.opptrapp.planning.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where measures are kept, with every version and what was noted on the way. */
public interface MeasureRepository {

    /** @param areas codes to look in; empty for everywhere */
    List<Measure> find(Set<String> areas, MeasureQuery query, MeasurePage page);

    /** @param areas codes to look in; empty for everywhere */
    int count(Set<String> areas, MeasureQuery query);

    /** Also a deleted one. */
    Optional<Measure> byId(UUID id);

    /** Those of these that are there, deleted ones too. */
    List<Measure> byIds(Collection<UUID> ids);

    /** What those of these measures are called that can be read, one's own or shared. */
    Map<UUID, String> titles(Set<UUID> ids);

    /** Those there are of these, deleted or not; nobody else changes them until the transaction ends. */
    List<Measure> hold(Collection<UUID> ids);

    /** Those not deleted that were copied or adopted from one of these. */
    List<Measure> copiesOf(Collection<UUID> ids);

    /** Those planned or under way that should be done by a day, the first to end first. */
    List<Measure> endingBy(LocalDate day);

    /**
     * Those planned, under way or done that begin or end in a year.
     *
     * @param areas codes to look in; empty for everywhere
     */
    List<Measure> inYear(Set<String> areas, int year);

    /** Those of an area itself, without what lies in it, that are in one of these states, as they were made. */
    List<Measure> ofArea(String area, Set<MeasureStatus> states);

    /** Those not deleted that are linked to one of these goals, by title. */
    List<Measure> serving(Collection<UUID> goals);

    /** Those not deleted that are linked to a need, what is going on first, then by title. */
    List<Measure> against(UUID need);

    /** Those not deleted of these areas that have one of these titles. */
    List<Measure> titled(Collection<String> areas, Collection<String> titles);

    /** Waits for others who take in files, and has them wait until the end of the transaction. */
    void queueFiles();

    /** Those of these needs that a measure is linked to which is planned or under way. */
    Set<UUID> withActive(Set<UUID> needs);

    void add(List<Measure> measures);

    /** Replaces what stands by the next version. */
    void change(List<Measure> measures);

    void addVersions(List<MeasureVersion> versions);

    /** Oldest first. */
    List<MeasureVersion> versions(UUID measure);

    Optional<MeasureVersion> version(UUID measure, int version);

    void addNote(ProgressNote note, String area);

    /** Newest first. */
    List<ProgressNote> notes(UUID measure);

    /** Those shared by anybody, by plan area and title. */
    List<SharedMeasure> shared();

    Optional<SharedMeasure> shared(UUID id);
}
