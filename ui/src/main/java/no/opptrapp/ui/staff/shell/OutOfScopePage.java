package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import no.opptrapp.core.access.NotInScope;

/** What a service says is not there: the same words as for a page that does not exist. */
@Prototype
@PermitAll
@ParentLayout(StaffLayout.class)
public class OutOfScopePage extends Titled implements HasErrorParameter<NotInScope> {

    private static final long serialVersionUID = 1L;

    public OutOfScopePage(Visit visit) {
        title(visit.say("shell.not-found.title"));
        lead(visit.say("shell.not-found.message"));
        actions(new Anchor("", visit.say("shell.to-start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotInScope> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
