package no.opptrapp.reports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Look;
import no.opptrapp.reports.document.SampleLogo;
import no.opptrapp.reports.draft.Numbered;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportPart;
import no.opptrapp.reports.edition.ReportService;
import no.opptrapp.reports.engine.PdfChecks;
import no.opptrapp.reports.status.StoredYear;
import no.opptrapp.reports.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateServiceTest {

    private static final Actor NATIONAL = People.national();
    private static final Actor BERGEN = People.manager("4601");
    private static final Actor COUNTY = People.coordinator("46");
    private static final Actor STRANGER = People.manager("1103");
    private static final List<PartChoice> PARTS =
            List.of(new PartChoice("needs", true), new PartChoice("overview", true), new PartChoice("calendar", false));

    private final TemplateService templates;
    private final TemplatePreviews previews;
    private final Logos logos;
    private final ReportService reports;
    private final ArchiveService archive;
    private final Audit audit;

    TemplateServiceTest(
            TemplateService templates,
            TemplatePreviews previews,
            Logos logos,
            ReportService reports,
            ArchiveService archive,
            Audit audit) {
        this.templates = templates;
        this.previews = previews;
        this.logos = logos;
        this.reports = reports;
        this.archive = archive;
        this.audit = audit;
    }

    @BeforeAll
    void takes_in_the_year_once(ApplicationContext beans, SettableClock clock) {
        clock.set(Instant.parse("2024-01-15T09:00:00Z"));
        StoredYear stored = new StoredYear(beans);
        stored.takeIn();
        stored.need("4601", "Lang ventetid på avrusning", 80);
    }

    private static ReportKey report(String area, Language language) {
        return ReportKey.annual(ReportKind.MUNICIPALITY, area, 2023, language);
    }

    private UUID logo(Actor actor, String area) {
        LogoOutcome outcome = logos.add(actor, area, new ByteArrayInputStream(SampleLogo.sent()));
        return ((LogoOutcome.Kept) outcome).logo().id();
    }

    private TemplateContent content(String name, UUID logo) {
        return new TemplateContent(
                name,
                PARTS,
                new Text.Named("Vi i kommunen", "Vi i kommunen vår", ""),
                new Text.Named("Takk til alle", "Takk til alle saman", "Thanks"),
                "#7a1f3d",
                new TemplateContent.LogoUse(logo, new Text.Named("Byvåpenet", "", "")));
    }

    private Template made(Actor actor, String area, TemplateContent content) {
        return done(templates.make(actor, ReportKind.MUNICIPALITY, area, content));
    }

    private static Template done(TemplateChange change) {
        assertThat(change).isInstanceOf(TemplateChange.Done.class);
        return ((TemplateChange.Done) change).template();
    }

    private void choose(Actor actor, String area, UUID template) {
        int revision = templates.choice(actor, area, ReportKind.MUNICIPALITY).revision();
        assertThat(templates.choose(actor, area, ReportKind.MUNICIPALITY, Optional.ofNullable(template), revision))
                .isPresent();
    }

    private static List<String> chapters(Document document) {
        Texts texts = Texts.in(document.language());
        return document.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                .map(Block.Heading.class::cast)
                .map(heading -> (heading.number() + " " + texts.say(heading.text())).strip())
                .toList();
    }

    private String workbook(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reports.xlsx(NATIONAL, document, out);
        return Workbooks.text(out.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_report_follows_the_template_of_its_area_in_every_outlet(Language language) throws Exception {
        String area = "462" + (4 + language.ordinal());
        Actor manager = People.manager(area);
        Document before = reports.document(manager, report(area, language));
        Template template = made(manager, area, content("Vår mal", logo(manager, area)));
        choose(manager, area, template.id());
        Document document = reports.document(manager, report(area, language));

        List<String> chapters = chapters(document);
        int first = language == Language.EN ? 0 : 1;
        assertThat(chapters.get(first)).startsWith("1 ").contains(language == Language.EN ? "Needs" : "Behov");
        assertThat(chapters.get(first + 1))
                .as("what is not named stays behind the one it follows")
                .startsWith("2 ")
                .contains(language == Language.EN ? "measures" : "iltak");
        assertThat(chapters).anyMatch(chapter -> chapter.matches("[3-9] .*2023.*"));
        assertThat(chapters).noneMatch(chapter -> chapter.contains("2024"));
        assertThat(chapters(before)).anyMatch(chapter -> chapter.contains("2024"));

        byte[] pdf = reports.pdf(manager, document);
        assertThat(PdfChecks.faults(pdf)).isEmpty();
        assertThat(PdfChecks.alternatives(pdf)).startsWith("Byvåpenet");
        String text = PdfChecks.text(pdf);
        assertThat(text).contains("Vår mal", language == Language.EN ? "Thanks" : "Takk til alle");
        assertThat(text.contains("Vi i kommunen")).isEqualTo(language != Language.EN);
        assertThat(reports.html(manager, document))
                .contains("data:image/png;base64,", "alt=\"Byvåpenet\"", "light-dark(#7A1F3D", "Vår mal");
        String calendar = Texts.in(language).say("statusreport.calendar.caption", "2024");
        assertThat(workbook(before)).contains(calendar);
        assertThat(workbook(document)).doesNotContain(calendar).contains("Vår mal");
    }

    @Test
    void without_a_template_nothing_changes_and_numbering_anew_gives_the_same_numbers() {
        for (ReportKey key : List.of(
                report("4601", Language.NB),
                ReportKey.annual(ReportKind.COUNTY, "46", 2023, Language.NN),
                ReportKey.annual(ReportKind.COUNTRY, "NO", 2023, Language.NB))) {
            Document plain = reports.plain(NATIONAL, key);
            Numbered again = Numbered.of(plain.blocks());
            assertThat(again.blocks()).usingRecursiveComparison().isEqualTo(plain.blocks());
            assertThat(again.next()).isEqualTo(plain.imprint().table());
            assertThat(plain.look()).isEqualTo(Look.OWN);
        }
    }

    @ParameterizedTest
    @CsvSource({"MUNICIPALITY,4601", "COUNTY,46", "COUNTRY,NO"})
    void every_chapter_is_known_by_a_name_and_every_name_in_every_language(ReportKind kind, String area) {
        List<ReportPart> parts = reports.parts(NATIONAL, kind);
        List<String> headings = parts.stream().map(ReportPart::heading).toList();
        Document plain = reports.plain(NATIONAL, ReportKey.annual(kind, area, 2023, Language.NB));
        assertThat(plain.blocks().stream()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() == 1)
                        .map(block -> ((Text.Message) ((Block.Heading) block).text()).key()))
                .isSubsetOf(headings);
        for (Language language : Language.values()) {
            assertThat(parts)
                    .allSatisfy(part -> assertThat(Texts.in(language).say(part.title()))
                            .isNotBlank()
                            .doesNotContain(".part."));
        }
    }

    @Test
    void a_round_keeps_its_order_and_has_no_parts_to_choose() {
        assertThat(reports.parts(NATIONAL, ReportKind.ROUND)).isEmpty();
        assertThat(templates.make(
                        NATIONAL,
                        ReportKind.ROUND,
                        "NO",
                        new TemplateContent(
                                "Runder", PARTS, TemplateContent.NOTHING, TemplateContent.NOTHING, null, null)))
                .isInstanceOf(TemplateChange.Refused.class);
    }

    @Test
    void what_is_archived_keeps_its_look_its_template_and_its_version() throws Exception {
        Template template = made(BERGEN, "4601", content("Bergensmalen", logo(BERGEN, "4601")));
        choose(BERGEN, "4601", template.id());
        ReportKey key = report("4601", Language.NB);
        Document first = reports.document(BERGEN, key);
        ArchivedReport kept = archive.keep(BERGEN, key, first);
        assertThat(kept.imprint().definitions()).endsWith("Malen «Bergensmalen» fra Bergen, versjon 1.");

        Template other =
                done(templates.save(BERGEN, template.id(), template.revision(), TemplateContent.EMPTY.named("Ny")));
        assertThat(other.newest().number()).isEqualTo(2);
        assertThat(templates.versions(BERGEN, template.id())).first().isEqualTo(template.newest());
        Document now = reports.document(BERGEN, key);
        assertThat(now.look()).isEqualTo(Look.OWN);
        assertThat(now.imprint().definitions()).endsWith("versjon 2.");

        Document again = archive.document(BERGEN, kept.id());
        assertThat(again.look().accent()).isEqualTo(first.look().accent());
        assertThat(reports.html(BERGEN, again)).isEqualTo(reports.html(BERGEN, first));
        assertThat(PdfChecks.text(reports.pdf(BERGEN, again))).isEqualTo(PdfChecks.text(reports.pdf(BERGEN, first)));
        assertThat(archive.changes(BERGEN, kept.id()).orElseThrow().parts())
                .as("another order is no correction")
                .isEmpty();
        choose(BERGEN, "4601", null);
        assertThat(reports.document(BERGEN, key).imprint().definitions()).doesNotContain("Malen");
    }

    @Test
    void only_those_who_look_after_an_area_see_and_change_its_templates() {
        Template template = made(BERGEN, "4601", TemplateContent.EMPTY.named("Bare Bergen"));
        UUID id = template.id();
        assertThat(templates.all(STRANGER)).noneMatch(each -> each.id().equals(id));
        assertThatThrownBy(() -> templates.get(STRANGER, id)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> templates.save(STRANGER, id, 1, TemplateContent.EMPTY.named("Min")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> templates.share(STRANGER, id, 1, true)).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> templates.make(STRANGER, ReportKind.MUNICIPALITY, "4601", TemplateContent.EMPTY))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> templates.make(BERGEN, ReportKind.COUNTY, "46", TemplateContent.EMPTY))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> templates.choose(STRANGER, "1103", ReportKind.MUNICIPALITY, Optional.of(id), 0))
                .isInstanceOf(NotInScope.class);
        UUID logo = logo(BERGEN, "4601");
        assertThatThrownBy(() -> logos.get(STRANGER, logo)).isInstanceOf(NotInScope.class);
        assertThat(done(templates.save(COUNTY, id, 1, TemplateContent.EMPTY.named("Fylket hjelper")))
                        .name())
                .isEqualTo("Fylket hjelper");
    }

    @Test
    void a_county_shares_with_its_municipalities_and_what_is_chosen_outlives_both_sharing_and_use() {
        Template template = made(COUNTY, "46", content("Vestlandsmalen", logo(COUNTY, "46")));
        Actor askoy = People.manager("4627");
        assertThatThrownBy(() -> templates.get(askoy, template.id())).isInstanceOf(NotInScope.class);
        Template shared = done(templates.share(COUNTY, template.id(), template.revision(), true));
        assertThat(templates.usable(askoy, "4627", ReportKind.MUNICIPALITY)).contains(shared);
        assertThat(templates.all(STRANGER)).doesNotContain(shared);
        assertThatThrownBy(() -> templates.save(askoy, shared.id(), shared.revision(), TemplateContent.EMPTY))
                .isInstanceOf(NotInScope.class);

        choose(askoy, "4627", shared.id());
        Template copy = done(templates.copy(askoy, shared.id(), "4627", "Vår egen"));
        assertThat(copy.newest().content().parts()).isEqualTo(PARTS);
        Template unshared = done(templates.share(COUNTY, shared.id(), shared.revision(), false));
        Template retired = done(templates.retire(COUNTY, unshared.id(), unshared.revision(), true));
        assertThat(templates.usable(COUNTY, "4627", ReportKind.MUNICIPALITY)).doesNotContain(retired);
        assertThat(reports.document(askoy, report("4627", Language.NN)).look().accent())
                .isNotNull();
        assertThat(templates.choosing(COUNTY, retired.id()))
                .extracting(TemplateChoice::area)
                .containsExactly("4627");

        assertThat(templates.get(askoy, retired.id())).isEqualTo(retired);
        assertThat(templates.all(askoy)).contains(retired);
        assertThat(templates.all(BERGEN)).doesNotContain(retired);
        choose(askoy, "4627", null);
        assertThat(audit.of(People.owner(), "MUNICIPALITY/4627").getLast().change())
                .as("what is out of sight from now on is called by its name")
                .asString()
                .contains("Vestlandsmalen");
        assertThat(templates.all(askoy)).doesNotContain(retired);
        assertThatThrownBy(() -> templates.get(askoy, retired.id())).isInstanceOf(NotInScope.class);
    }

    @Test
    void whoever_read_an_older_one_is_told_and_the_same_twice_is_one_version() {
        Template template = made(BERGEN, "4601", TemplateContent.EMPTY.named("Først"));
        assertThat(done(templates.save(BERGEN, template.id(), 7, TemplateContent.EMPTY.named("Først")))
                        .newest()
                        .number())
                .isEqualTo(1);
        done(templates.save(BERGEN, template.id(), 1, TemplateContent.EMPTY.named("Så")));
        assertThat(templates.save(COUNTY, template.id(), 1, TemplateContent.EMPTY.named("Sist")))
                .isInstanceOf(TemplateChange.Stale.class);
        int revision = templates.choice(BERGEN, "4601", ReportKind.MUNICIPALITY).revision();
        assertThat(templates.choose(BERGEN, "4601", ReportKind.MUNICIPALITY, Optional.of(template.id()), revision + 5))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#FFD700,accent", "gul,accent", "#0B6E69,"})
    void a_colour_that_cannot_be_read_is_refused_with_one_that_can(String colour, String field) {
        TemplateChange change = templates.make(
                BERGEN,
                ReportKind.MUNICIPALITY,
                "4601",
                new TemplateContent(
                        "Farge", List.of(), TemplateContent.NOTHING, TemplateContent.NOTHING, colour, null));
        if (field == null) {
            done(change);
            return;
        }
        List<TemplateFault> faults = ((TemplateChange.Refused) change).faults();
        assertThat(faults).extracting(TemplateFault::field).containsExactly(field);
        if (colour.startsWith("#")) {
            assertThat(Texts.in(Language.NN).say(faults.getFirst().message())).contains("1,40 til 1");
        }
    }

    @Test
    void an_empty_list_of_parts_is_the_usual_order_and_one_that_hides_all_is_refused() {
        Document draft = reports.plain(BERGEN, report("4601", Language.NB));
        TemplateContent empty = TemplateContent.EMPTY.named("Tom");
        Document shown = ((TemplatePreviews.Outcome.Shown) previews.of(BERGEN, ReportKind.MUNICIPALITY, draft, empty))
                .document();
        assertThat(chapters(shown)).isEqualTo(chapters(draft));
        List<PartChoice> none = templates.parts(BERGEN, ReportKind.MUNICIPALITY, empty).stream()
                .map(part -> new PartChoice(part.name(), false))
                .toList();
        assertThat(none).extracting(PartChoice::name).contains("continuity").doesNotContain("method");
        TemplateContent nothing =
                new TemplateContent("Ingenting", none, TemplateContent.NOTHING, TemplateContent.NOTHING, null, null);
        assertThat(previews.of(BERGEN, ReportKind.MUNICIPALITY, draft, nothing))
                .isInstanceOf(TemplatePreviews.Outcome.Refused.class);
        assertThat(chapters(shown).getLast()).isEqualTo("Slik er rapporten laget");
    }
}
