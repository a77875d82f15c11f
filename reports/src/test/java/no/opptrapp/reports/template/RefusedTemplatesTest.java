package no.opptrapp.reports.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.SampleLogo;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class RefusedTemplatesTest {

    private static final Actor BERGEN = People.manager("4601");

    private final TemplateService templates;
    private final Logos logos;

    RefusedTemplatesTest(TemplateService templates, Logos logos) {
        this.templates = templates;
        this.logos = logos;
    }

    private UUID logo() {
        LogoOutcome outcome = logos.add(BERGEN, "4601", new ByteArrayInputStream(SampleLogo.sent()));
        return ((LogoOutcome.Kept) outcome).logo().id();
    }

    private TemplateChange make(TemplateContent content) {
        return templates.make(BERGEN, ReportKind.MUNICIPALITY, "4601", content);
    }

    private Template made(TemplateContent content) {
        return done(make(content));
    }

    private static Template done(TemplateChange change) {
        assertThat(change).isInstanceOf(TemplateChange.Done.class);
        return ((TemplateChange.Done) change).template();
    }

    private static List<TemplateFault> faults(TemplateChange change) {
        assertThat(change).isInstanceOf(TemplateChange.Refused.class);
        return ((TemplateChange.Refused) change).faults();
    }

    @Test
    void what_is_out_of_use_is_neither_changed_nor_shared_until_it_is_in_use_again() {
        Template template = made(TemplateContent.EMPTY.named("Gammel"));
        Template retired = done(templates.retire(BERGEN, template.id(), template.revision(), true));
        for (TemplateChange refused : List.of(
                templates.save(BERGEN, retired.id(), retired.revision(), TemplateContent.EMPTY.named("Ny")),
                templates.share(BERGEN, retired.id(), retired.revision(), true))) {
            assertThat(faults(refused))
                    .extracting(fault -> Texts.in(Language.NN).say(fault.message()))
                    .containsExactly("Malen er teken ut av bruk og kan ikkje endrast. Ta han i bruk igjen først.");
        }
        assertThat(templates.get(BERGEN, retired.id())).isEqualTo(retired);
        assertThat(templates.save(BERGEN, retired.id(), retired.revision(), TemplateContent.EMPTY.named("Gammel")))
                .as("what stands already")
                .isEqualTo(new TemplateChange.Done(retired));
        Template again = done(templates.retire(BERGEN, retired.id(), retired.revision(), false));
        assertThat(done(templates.share(BERGEN, again.id(), again.revision(), true))
                        .shared())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0xD800, 0x202E})
    void what_nobody_sees_is_refused_wherever_it_is_written(int unseen) {
        String words = "Vår" + Character.toString(unseen) + "mal";
        UUID logo = logo();
        Text.Named hidden = new Text.Named("", words, "");
        TemplateContent content =
                new TemplateContent(words, List.of(), hidden, hidden, null, new TemplateContent.LogoUse(logo, hidden));
        List<TemplateFault> faults = faults(make(content));
        assertThat(faults).extracting(TemplateFault::field).containsExactly("name", "introduction", "closing", "logo");
        assertThat(faults)
                .extracting(fault -> Texts.in(Language.NB).say(fault.message()))
                .allMatch(said -> said.contains("U+%04X".formatted(unseen)));
    }

    @ParameterizedTest
    @ValueSource(ints = {'\n', '\r', 0x2028})
    void a_name_is_one_line(int end) {
        TemplateContent content = TemplateContent.EMPTY.named("Vår" + Character.toString(end) + "mal");
        assertThat(faults(make(content)))
                .extracting(
                        fault -> fault.field() + ": " + Texts.in(Language.NB).say(fault.message()))
                .containsExactly("name: Skriv navnet på én linje.");
    }

    @Test
    void a_part_without_a_name_is_told_by_its_place() {
        TemplateContent content = new TemplateContent(
                "Deler",
                List.of(new PartChoice("needs", true), new PartChoice("", true)),
                TemplateContent.NOTHING,
                TemplateContent.NOTHING,
                null,
                null);
        assertThat(faults(make(content)))
                .extracting(fault -> Texts.in(Language.NB).say(fault.message()))
                .containsExactly("Del nummer 2 mangler navn.");
    }

    @Test
    void a_long_name_is_cut_between_letters_so_that_a_copy_can_say_what_it_is() {
        String name = "å".repeat(70) + "\uD83D\uDE00".repeat(5);
        Template template = made(TemplateContent.EMPTY.named(name));
        String copied = "Kopi av " + TemplatePolicy.fitting(name, TemplatePolicy.NAME - "Kopi av ".length());
        assertThat(copied).hasSize(79).endsWith("å…");
        assertThat(done(templates.copy(BERGEN, template.id(), "4601", copied)).name())
                .isEqualTo(copied);
        assertThat(TemplatePolicy.fitting(name, name.length())).isEqualTo(name);
    }
}
