package no.opptrapp.ui.staff.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AuditEntry;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.need.Verdict;
import no.opptrapp.ui.staff.shell.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrailWordsTest {

    /** Written in the classes that are read, but never into the trail: names of the whole, of a file, and of fields. */
    private static final Set<String> ELSEWHERE = Set.of(
            "id",
            "needs",
            "values",
            "indicators.properties",
            "language_decisions_by_county.csv",
            "evidence.citation",
            "evidence.date",
            "evidence.summary");

    private static final TrailVocabulary WRITTEN = TrailVocabulary.ofTheProgram();

    private static final Visit OWNER = new Visit() {
        @Override
        public Actor actor() {
            return new Actor(new UUID(0, 1), "eier", Role.OWNER, Set.of("NO"), Language.NB);
        }
    };

    private final TrailWords words = new TrailWords(
            OWNER, new AreaNames(OWNER, List.of()), Map.of("kor", "Korona og rus"), Map.of("skjema", "Skjemaet"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_the_program_writes_down_has_words(Language language) {
        Texts texts = Texts.in(language);
        Stream<String> deeds = WRITTEN.deeds().stream()
                .filter(deed -> !texts.has(deed))
                .filter(deed -> !ELSEWHERE.contains(deed))
                .map(deed -> "trail.what." + deed);
        Stream<String> fields = Stream.concat(
                        WRITTEN.fields().stream(),
                        Stream.of(Verdict.values())
                                .map(verdict -> verdict.name().toLowerCase(java.util.Locale.ROOT)))
                .filter(field -> !ELSEWHERE.contains(field))
                .filter(field -> MeasureField.of(field).isEmpty())
                .map(field -> "trail.field." + field);
        Stream<String> jobs = WRITTEN.jobs().stream().map(job -> "trail.job." + job.replace(' ', '-'));
        assertThat(WRITTEN.deeds()).contains("round.closed", "survey.made", "needs.tested");
        assertThat(WRITTEN.fields()).contains("closesAt", "indicators", "withheld");
        assertThat(Stream.of(deeds, fields, jobs).flatMap(all -> all).filter(key -> !texts.has(key)))
                .isEmpty();
    }

    @Test
    void a_survey_is_told_with_the_title_of_its_questionnaire() {
        AuditedChange made =
                AuditedChange.made("survey.made", "kor", Map.of("questionnaire", "skjema", "indicators", false));
        assertThat(words.difference(made)).isEqualTo("Indikatorer: nei · Spørreskjema: Skjemaet");
    }

    @Test
    void what_was_hidden_is_told_question_by_question() {
        AuditedChange withheld = AuditedChange.made(
                "round.withheld", "kor/2020-W48", Map.of("withheld", Map.of("Q5", List.of("TR", "VL"))));
        assertThat(words.difference(withheld)).isEqualTo("Skjult: Q5 TR, VL");
    }

    @Test
    void a_measure_and_what_it_is_linked_to_are_told_by_the_names_they_had() {
        AuditedChange linked = AuditedChange.changed(
                        "measure.changed",
                        new UUID(0, 7).toString(),
                        Map.of("needIds", ""),
                        Map.of("needIds", Map.of(new UUID(0, 8).toString(), "Lite ettervern")))
                .named("Ettervernsteam");
        AuditEntry entry = new AuditEntry(new UUID(0, 2), Instant.EPOCH, new UUID(0, 3), "Kari", Role.MANAGER, linked);
        assertThat(words.subject(entry)).isEqualTo("Ettervernsteam");
        assertThat(words.difference(linked)).endsWith("Lite ettervern");
        assertThat(words.difference(
                        AuditedChange.made("measure.made", "x", Map.of("needIds", new UUID(0, 9).toString()))))
                .as("as it was written before")
                .isEqualTo("Behov: …");
    }

    @Test
    void a_job_has_a_name_people_understand() {
        AuditEntry tested = new AuditEntry(
                new UUID(0, 2),
                Instant.EPOCH,
                new UUID(0, 3),
                "test needs",
                Role.JOB,
                AuditedChange.made("needs.tested", "needs", Map.of("found", 4, "relieved", 3)));
        assertThat(words.who(tested)).isEqualTo("Prøvingen av behov");
        assertThat(words.what(tested)).isEqualTo("Behov prøvd på nytt");
        assertThat(words.who(new AuditEntry(
                        new UUID(0, 4), Instant.EPOCH, new UUID(0, 5), "demonstration", Role.MANAGER, tested.change())))
                .isEqualTo("Demonstrasjonen");
        assertThat(words.subject(tested)).isEqualTo("Behov");
        assertThat(words.difference(tested.change())).isEqualTo("Funnet: 4 · Ikke der lenger: 3");
    }
}
