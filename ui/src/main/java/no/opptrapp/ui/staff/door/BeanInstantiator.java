package no.opptrapp.ui.staff.door;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.ApplicationContext;
import java.util.stream.Stream;

/** Makes views, layouts and listeners as beans, with their services given to them, and anything else as Vaadin would. */
public final class BeanInstantiator extends DefaultInstantiator {

    private final transient ApplicationContext beans;

    public BeanInstantiator(VaadinService service, ApplicationContext beans) {
        super(service);
        this.beans = beans;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return beans.containsBean(type) ? beans.getBean(type) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return beans.containsBean(type) ? beans.getBean(type) : super.createComponent(type);
    }
}
