package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.reports.template.KeptLogo;
import no.opptrapp.reports.template.LogoOutcome;
import no.opptrapp.reports.template.Logos;
import no.opptrapp.reports.template.TemplateContent;
import no.opptrapp.ui.staff.imports.Arrival;
import no.opptrapp.ui.staff.imports.FileDrop;
import no.opptrapp.ui.staff.imports.Lost;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.ThreeTexts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The logo of a template: sent, seen, said in words, taken away. */
final class LogoField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1_000_000;

    private final transient Visit visit;
    private final transient Logos logos;
    private final transient Runnable changed;
    private final boolean open;
    private final Div messages = new Div();
    private final Div seen = new Div();
    private final ThreeTexts alternative;
    private @Nullable UUID logo;

    LogoField(
            Visit visit,
            Logos logos,
            String area,
            TemplateContent.@Nullable LogoUse use,
            boolean open,
            Runnable changed) {
        this.visit = visit;
        this.logos = logos;
        this.open = open;
        this.changed = changed;
        this.logo = use == null ? null : use.id();
        this.alternative =
                new ThreeTexts(visit, visit.say("templates.logo.text"), use == null ? null : use.alternative());
        alternative.changing(changed);
        if (!open) {
            alternative.closed();
        }
        messages.getElement().setAttribute("aria-live", "polite");
        seen.addClassName("logo-seen");
        add(messages, seen);
        if (open) {
            FileDrop<LogoOutcome> upload = new FileDrop<>(
                    visit,
                    List.of(".png", ".jpg", ".jpeg"),
                    List.of(),
                    (sender, name, file, progress) -> logos.add(sender, area, file),
                    Progress.UNWATCHED,
                    this::arrived);
            upload.limit(Logos.LARGEST, visit.say("template.logo.large", Logos.LARGEST / MEGABYTE));
            upload.refuses(visit.say("template.logo.kind"));
            upload.button(Parts.button(visit.say("templates.logo.choose"), () -> {}));
            add(upload, Parts.quiet(visit.say("templates.logo.help")));
        }
        add(alternative);
        show();
    }

    TemplateContent.@Nullable LogoUse value() {
        UUID chosen = logo;
        return chosen == null ? null : new TemplateContent.LogoUse(chosen, alternative.needed());
    }

    /** Says what is wrong with it; nothing takes it back. */
    void wrong(String words) {
        alternative.wrong(words);
    }

    private void arrived(Arrival<LogoOutcome> arrival, String file) {
        messages.removeAll();
        if (arrival instanceof Arrival.Settled<LogoOutcome>(LogoOutcome outcome)) {
            switch (outcome) {
                case LogoOutcome.Kept(KeptLogo kept) -> {
                    logo = kept.id();
                    messages.add(Parts.notice("done", visit.say("templates.logo.added")));
                    show();
                    changed.run();
                }
                case LogoOutcome.Refused(var why) -> messages.add(Parts.notice("refused", visit.say(why)));
            }
        } else {
            messages.add(Lost.notice(visit, arrival, file));
        }
    }

    private void show() {
        seen.removeAll();
        UUID chosen = logo;
        alternative.setVisible(chosen != null);
        if (chosen == null) {
            seen.add(Parts.quiet(visit.say("templates.logo.none")));
            return;
        }
        byte[] png = logos.get(visit.actor(), chosen).png();
        seen.add(new Image(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png), visit.say("templates.logo.seen")));
        if (open) {
            seen.add(Parts.button(visit.say("templates.logo.remove"), () -> {
                logo = null;
                show();
                changed.run();
            }));
        }
    }
}
