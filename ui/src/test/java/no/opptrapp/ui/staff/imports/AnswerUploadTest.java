package no.opptrapp.ui.staff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.ui.open.Korona;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.signin.Visitors;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AnswerUploadTest extends BrowserlessTest {

    private static final UUID KARI = new UUID(7, 1);

    @Test
    void takes_nothing_from_somebody_whose_role_changed_after_the_page_was_opened(
            Answers answers, Visit visit, Korona korona) {
        korona.begin();
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Visitors.remember(session, new Actor(KARI, "kari", Role.NATIONAL, Set.of("NO"), Language.NB));
        AnswerUpload open =
                new AnswerUpload(visit, answers, () -> Korona.SURVEY, Progress.UNWATCHED, (arrival, file) -> {});
        assertThat(sent(open, session)).isInstanceOf(Arrival.Settled.class);

        Visitors.remember(session, new Actor(KARI, "kari", Role.MANAGER, Set.of("4601"), Language.NB));

        assertThat(sent(open, session)).isInstanceOf(Arrival.Denied.class);
    }

    private static Arrival<AnswerImport> sent(AnswerUpload open, WrappedSession session) {
        byte[] file = Korona.sample().getBytes(StandardCharsets.UTF_8);
        return open.taken(session, "svar.csv", () -> new ByteArrayInputStream(file), Progress.UNWATCHED);
    }
}
