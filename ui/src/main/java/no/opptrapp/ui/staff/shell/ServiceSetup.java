package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.inject.Singleton;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.staff.signin.AccessControl;
import no.opptrapp.ui.staff.signin.Visitors;

/** Tells Vaadin what it must know about us: who guards the views, which language a page is in, what it says when it fails. */
@Singleton
final class ServiceSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient AccessControl accessControl;

    ServiceSetup(AccessControl accessControl) {
        this.accessControl = accessControl;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::open);
        event.getSource().setSystemMessagesProvider(ServiceSetup::messages);
        event.addIndexHtmlRequestListener(ServiceSetup::inLanguage);
    }

    private void open(UIInitEvent event) {
        event.getUI().addBeforeEnterListener(accessControl);
        Visitors.in(event.getUI().getSession().getSession())
                .map(Actor::language)
                .ifPresent(language -> event.getUI().setLocale(language.locale()));
    }

    private static void inLanguage(IndexHtmlResponse response) {
        if (response.getVaadinRequest() instanceof VaadinServletRequest request) {
            response.getDocument()
                    .getElementsByTag("html")
                    .attr("lang", Visitors.language(request).tag());
        }
    }

    /** A session that ran out needs no message: the page loads again and asks to sign in. */
    private static SystemMessages messages(SystemMessagesInfo info) {
        Texts texts = Texts.in(Language.ofTag(info.getLocale().toLanguageTag()));
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.say("shell.error.title"));
        messages.setInternalErrorMessage(texts.say("shell.error.reload"));
        messages.setCookiesDisabledCaption(texts.say("shell.cookies.title"));
        messages.setCookiesDisabledMessage(texts.say("shell.cookies.message"));
        return messages;
    }
}
