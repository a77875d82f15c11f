package no.opptrapp.ui.staff.door;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.stream.Stream;

/** The views, error pages and page shell of the staff side, found among the beans and not by scanning classes. */
final class ViewClasses {

    private final ApplicationContext beans;

    ViewClasses(ApplicationContext beans) {
        this.beans = beans;
    }

    Class<?>[] routes() {
        return Stream.concat(annotated(Route.class), annotated(Layout.class)).toArray(Class<?>[]::new);
    }

    Class<?>[] errors() {
        return classes(beans.getBeanDefinitions(HasErrorParameter.class)).toArray(Class<?>[]::new);
    }

    Class<?>[] shells() {
        return classes(beans.getBeanDefinitions(AppShellConfigurator.class)).toArray(Class<?>[]::new);
    }

    private Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return classes(beans.getBeanDefinitions(Qualifiers.byStereotype(annotation)));
    }

    private static Stream<Class<?>> classes(Collection<? extends BeanDefinition<?>> definitions) {
        return definitions.stream().map(BeanDefinition::getBeanType);
    }
}
