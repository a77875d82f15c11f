package no.opptrapp.survey.design;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;

/** The questionnaires there are. */
@Singleton
public class Questionnaires {

    private final QuestionnaireRepository repository;
    private final DefinitionReader reader;

    Questionnaires(QuestionnaireRepository repository, DefinitionReader reader) {
        this.repository = repository;
        this.reader = reader;
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    @Transactional(readOnly = true)
    public List<Questionnaire> all(Actor actor) {
        return repository.codes().stream()
                .map(repository::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** @throws NotInScope when there is none of that code */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    @Transactional(readOnly = true)
    public Questionnaire find(Actor actor, String code) {
        return repository.find(code).orElseThrow(() -> new NotInScope("questionnaire " + code));
    }

    /**
     * Takes in the questionnaires that come with the program. Again and again it does the same: wording follows the
     * files, where answers are kept does not change.
     *
     * @throws DefinitionProblem when a file does not say what it must, or would change where answers are kept
     */
    @AllowedTo({})
    @Transactional
    public void loadShipped(Actor job) {
        for (List<DefinitionFile> files : reader.shipped()) {
            Questionnaire shipped = reader.read(files);
            Optional<Questionnaire> kept = repository.find(shipped.code());
            kept.ifPresent(before -> Storage.checkKept(before, shipped));
            if (kept.isEmpty() || !kept.get().equals(shipped)) {
                repository.keep(files);
            }
        }
    }
}
