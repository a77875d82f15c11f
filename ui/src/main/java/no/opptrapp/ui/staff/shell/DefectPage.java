package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong that should not have: what was kept, and what to do. The cause goes to the log only. */
@Prototype
@PermitAll
@ParentLayout(StaffLayout.class)
public class DefectPage extends Titled implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(DefectPage.class);

    public DefectPage(Visit visit) {
        title(visit.say("shell.error.title"));
        lead(visit.say("shell.error.message"));
        actions(new Anchor("", visit.say("shell.to-start")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A staff page failed: /{}", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
