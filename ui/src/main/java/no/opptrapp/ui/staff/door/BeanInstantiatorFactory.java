package no.opptrapp.ui.staff.door;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletContext;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;

/** Tells Vaadin to ask the beans; made by Vaadin itself, by reflection. */
public final class BeanInstantiatorFactory implements InstantiatorFactory {

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        VaadinServletContext context = (VaadinServletContext) service.getContext();
        Object beans = context.getContext().getAttribute(StaffContext.BEANS);
        return new BeanInstantiator(service, (ApplicationContext) Objects.requireNonNull(beans));
    }
}
