package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, or nothing of the sort within the visitor's areas; which of the two is not told. */
@Prototype
@PermitAll
@ParentLayout(StaffLayout.class)
public class NotFoundPage extends Titled implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    public NotFoundPage(Visit visit) {
        title(visit.say("shell.not-found.title"));
        lead(visit.say("shell.not-found.message"));
        actions(new Anchor("", visit.say("shell.to-start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
