package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportPart;
import no.opptrapp.reports.template.Logos;
import no.opptrapp.reports.template.PartChoice;
import no.opptrapp.reports.template.TemplateContent;
import no.opptrapp.reports.template.TemplateFault;
import no.opptrapp.reports.template.TemplatePolicy;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.ThreeTexts;
import no.opptrapp.ui.staff.shell.Visit;

/** The fields of a template. */
final class TemplateForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final TextField name = new TextField();
    private final PartsField parts;
    private final ThreeTexts introduction;
    private final ThreeTexts closing;
    private final ColourField colour;
    private final LogoField logo;

    /**
     * What a form is about.
     *
     * @param known all parts of such reports; none where their order is given
     * @param parts as the template has them
     * @param open whether the actor may change it
     */
    record About(
            ReportKind kind,
            String area,
            TemplateContent content,
            List<ReportPart> known,
            List<PartChoice> parts,
            boolean open) {}

    /** @param changed told whenever something is written or chosen */
    TemplateForm(Visit visit, Logos logos, About about, Runnable changed) {
        this.visit = visit;
        TemplateContent content = about.content();
        addClassName("template-form");
        name.setLabel(visit.say("templates.name.label"));
        name.setMaxLength(TemplatePolicy.NAME);
        name.setValue(content.name());
        name.setReadOnly(!about.open());
        name.setWidth("min(100%, 28rem)");
        parts = new PartsField(visit, about.parts(), about.known(), about.open(), changed);
        introduction = words("templates.introduction", content.introduction(), about, changed);
        closing = words("templates.closing", content.closing(), about, changed);
        colour = new ColourField(visit, content.accent(), about.open(), changed);
        logo = new LogoField(visit, logos, about.area(), content.logo(), about.open(), changed);
        add(name);
        add(
                about.known().isEmpty()
                        ? Parts.section(visit.say("templates.parts"), Parts.quiet(visit.say("templates.parts.given")))
                        : Parts.section(
                                visit.say("templates.parts"), Parts.quiet(visit.say("templates.parts.lead")), parts));
        add(Parts.section(visit.say("templates.look"), colour, logo));
        add(Parts.section(
                visit.say("templates.words"), Parts.quiet(visit.say("templates.words.lead")), introduction, closing));
    }

    private ThreeTexts words(String label, Text.Named text, About about, Runnable changed) {
        ThreeTexts texts = new ThreeTexts(visit, visit.say(label), text);
        texts.changing(changed);
        if (!about.open()) {
            texts.closed();
        }
        return texts;
    }

    TemplateContent value() {
        return new TemplateContent(
                name.getValue(), parts.value(), introduction.needed(), closing.needed(), colour.value(), logo.value());
    }

    /** Says at each field what is wrong with it, and takes away what was said before. */
    void say(List<TemplateFault> faults) {
        name.setInvalid(false);
        introduction.wrong("");
        closing.wrong("");
        logo.wrong("");
        for (TemplateFault fault : faults) {
            String words = visit.say(fault.message());
            switch (fault.field()) {
                case "name" -> {
                    name.setInvalid(true);
                    name.setErrorMessage(words);
                }
                case "introduction" -> introduction.wrong(words);
                case "closing" -> closing.wrong(words);
                case "logo" -> logo.wrong(words);
                default -> {
                    // Colour and parts say it themselves, or in the list above.
                }
            }
        }
    }
}
