package no.opptrapp.ui.staff.shell;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import no.opptrapp.ui.staff.door.At;
import org.junit.jupiter.api.Test;

class DeclaredAccessTest {

    private final JavaClasses ours = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.opptrapp.ui.staff");

    @Test
    void every_page_says_who_may_see_it() {
        classes()
                .that(describe(
                        "are pages",
                        type -> type.isAnnotatedWith(Route.class)
                                || type.isAnnotatedWith(Layout.class)
                                || type.isAssignableTo(HasErrorParameter.class)))
                .should(beAnnotatedWith(PermitAll.class).or(beAnnotatedWith(RolesAllowed.class)))
                .check(ours);
    }

    @Test
    void every_page_is_a_bean_and_so_can_be_found() {
        classes()
                .that(describe(
                        "are pages",
                        type -> type.isAssignableTo(Component.class)
                                && (type.isAnnotatedWith(Route.class) || type.isAnnotatedWith(Layout.class))))
                .should(beAnnotatedWith(Prototype.class))
                .check(ours);
    }

    @Test
    void every_servlet_and_filter_has_an_address() {
        classes()
                .that(describe(
                        "are servlets or filters",
                        type -> !type.getModifiers().contains(JavaModifier.ABSTRACT)
                                && (type.isAssignableTo(HttpServlet.class) || type.isAssignableTo(Filter.class))))
                .should(beAnnotatedWith(At.class))
                .check(ours);
    }
}
