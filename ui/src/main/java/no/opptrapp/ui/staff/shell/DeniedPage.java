package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but is not for the visitor's role. */
@Prototype
@PermitAll
@ParentLayout(StaffLayout.class)
public class DeniedPage extends Titled implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    public DeniedPage(Visit visit) {
        title(visit.say("shell.denied.title"));
        lead(visit.say("shell.denied.message"));
        actions(new Anchor("", visit.say("shell.to-start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
