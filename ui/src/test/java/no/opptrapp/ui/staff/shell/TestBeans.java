package no.opptrapp.ui.staff.shell;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import no.opptrapp.ui.staff.door.BeanInstantiator;
import org.jspecify.annotations.Nullable;

/** Gives pages without a browser the beans of the running test; made by Vaadin, by reflection, and so told statically. */
public final class TestBeans implements InstantiatorFactory {

    private static @Nullable ApplicationContext beans;

    static void are(ApplicationContext context) {
        beans = context;
    }

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        return new BeanInstantiator(service, Objects.requireNonNull(beans));
    }
}
