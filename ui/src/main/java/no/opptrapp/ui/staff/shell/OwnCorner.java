package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;

/** Who has signed in, in which language they read, and the way out. */
final class OwnCorner extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Language, Anchor> languages = new EnumMap<>(Language.class);

    OwnCorner(Visit visit) {
        addClassName("own-corner");
        Actor actor = visit.actor();
        Anchor account = new Anchor("account", actor.name());
        account.setAriaLabel(visit.say("account.link", actor.name()));
        Paragraph who = new Paragraph(
                account, new Span(visit.say("shell.role." + actor.role().name().toLowerCase(Locale.ROOT))));
        who.addClassName("who");
        add(who, languageChoice(visit));
        getElement().appendChild(signOut(visit));
    }

    void at(Location location) {
        String here = "/" + location.getPathWithQueryParameters();
        languages.forEach((language, link) ->
                link.setHref("/language/" + language.tag() + "?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8)));
    }

    private Div languageChoice(Visit visit) {
        Div choice = new Div();
        choice.addClassName("languages");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", visit.say("shell.language"));
        for (Language language : Language.values()) {
            Anchor link = new Anchor("/language/" + language.tag(), language.ownName());
            link.setRouterIgnore(true);
            link.getElement().setAttribute("lang", language.tag());
            if (language == visit.actor().language()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            languages.put(language, link);
            choice.add(link);
        }
        return choice;
    }

    /** A form and not a link: what ends a session must not be done by following an address. */
    private static Element signOut(Visit visit) {
        Element button = new Element("button");
        button.setAttribute("type", "submit");
        button.setAttribute("class", "sign-out");
        button.appendChild(Icon.SIGN_OUT.draw().getElement(), new Span(visit.say("shell.sign-out")).getElement());
        Element form = new Element("form");
        form.setAttribute("method", "post");
        form.setAttribute("action", "/sign-out");
        form.appendChild(button);
        return form;
    }
}
