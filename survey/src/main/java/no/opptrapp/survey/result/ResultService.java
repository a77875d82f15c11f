package no.opptrapp.survey.result;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.answer.FreeTextRepository;
import no.opptrapp.survey.round.Responses;

/**
 * The results of a round, made of its frozen tally and those of the rounds before it. Everybody may see what is
 * published, the national team also what is closed; an open round has no results for anyone.
 *
 * <p>Every method throws {@link NotInScope} when there is nothing this actor may see, and {@link RoundStillOpen} when the
 * round is not closed.
 */
@Singleton
public class ResultService {

    private final Materials materials;
    private final FreeTextRepository texts;

    ResultService(Materials materials, FreeTextRepository texts) {
        this.materials = materials;
        this.texts = texts;
    }

    /** All figures the survey's definition plans, in the order of the report. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<Figure> figures(Actor actor, String survey, IsoWeek round, Switches switches) {
        return new Figures(materials.of(actor, survey, round), switches).all();
    }

    /**
     * One figure.
     *
     * @param id its number, such as {@code T1} or {@code F4}
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Figure figure(Actor actor, String survey, IsoWeek round, String id, Switches switches) {
        return new Figures(materials.of(actor, survey, round), switches)
                .one(id)
                .orElseThrow(() -> new NotInScope("figure " + id + " of " + survey + "/" + round));
    }

    /** All values, as the lines of {@code figures.csv} after {@link ResultRow#HEADER}. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<ResultRow> rows(Actor actor, String survey, IsoWeek round, Switches switches) {
        return rows(materials.of(actor, survey, round), switches);
    }

    /** How every top share has gone, with the changes that may be called changes: what comments are drafted from. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<TopShareTrend> trends(Actor actor, String survey, IsoWeek round, Switches switches) {
        return new Trends(materials.of(actor, survey, round), switches).all();
    }

    /** Figures, trends, texts and basis together, for a report: fetched and decided once. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public RoundResults all(Actor actor, String survey, IsoWeek round, Switches switches) {
        Material material = materials.of(actor, survey, round);
        List<Figure> figures = new Figures(material, switches).all();
        boolean plain = switches.equals(Switches.DEFAULT);
        return new RoundResults(
                figures,
                new Trends(material, switches).all(),
                new Writing(material, texts.approved(material.survey(), round)).all(),
                plain ? ResultBasis.of(material, figures) : ResultBasis.of(material));
    }

    /** How many answered each text question, with the texts that may be seen. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<WrittenAnswers> written(Actor actor, String survey, IsoWeek round) {
        Material material = materials.of(actor, survey, round);
        return new Writing(material, texts.approved(material.survey(), round)).all();
    }

    /** How many answered, in the tally the results are made of; a reopened round may since have more. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Responses responses(Actor actor, String survey, IsoWeek round) {
        return materials.of(actor, survey, round).own().responses();
    }

    /** What the results rest on, for the imprint of a report. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public ResultBasis basis(Actor actor, String survey, IsoWeek round) {
        return ResultBasis.of(materials.of(actor, survey, round));
    }

    private static List<ResultRow> rows(Material material, Switches switches) {
        return new Figures(material, switches)
                .all().stream().flatMap(figure -> ResultRow.of(figure).stream()).toList();
    }
}
