package no.opptrapp.ui.staff.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.staff.signin.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the menu, found among the beans: signed out, wrong role, right role. */
@DatabaseTest
class ViewAccessTest extends BrowserlessTest {

    private static final List<Role> PEOPLE = List.of(Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER);
    private static @Nullable ApplicationContext beans;

    @BeforeAll
    static void give(ApplicationContext context) {
        beans = context;
        TestBeans.are(context);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(TestBeans.class);
    }

    static Stream<Class<?>> pages() {
        return java.util.Objects.requireNonNull(beans).getBeanDefinitions(Qualifiers.byStereotype(Route.class)).stream()
                .map(BeanDefinition::getBeanType)
                .filter(page -> !page.getAnnotation(Route.class).value().contains(":"))
                .map(page -> (Class<?>) page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shows_nothing_to_somebody_who_has_not_signed_in(Class<?> page) {
        UI.getCurrent().navigate(path(page));

        assertThat(shown()).noneMatch(view -> view instanceof Titled);
    }

    static Stream<Class<?>> pagesForSome() {
        return pages().filter(page -> page.isAnnotationPresent(RolesAllowed.class));
    }

    @ParameterizedTest
    @MethodSource("pagesForSome")
    void tells_a_wrong_role_that_the_page_is_for_others(Class<?> page) {
        for (Role role : PEOPLE.stream().filter(role -> !mayOpen(page, role)).toList()) {
            signIn(role);

            UI.getCurrent().navigate(path(page));

            assertThat(shown()).as(role + " at /" + path(page)).anyMatch(view -> view instanceof DeniedPage);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opens_for_the_right_role(Class<?> page) {
        for (Role role : PEOPLE.stream().filter(role -> mayOpen(page, role)).toList()) {
            signIn(role);

            UI.getCurrent().navigate(path(page));

            assertThat(shown()).as(role + " at /" + path(page)).anyMatch(page::isInstance);
        }
    }

    private static boolean mayOpen(Class<?> page, Role role) {
        RolesAllowed allowed = page.getAnnotation(RolesAllowed.class);
        return allowed == null || List.of(allowed.value()).contains(role.name());
    }

    private static String path(Class<?> page) {
        return page.getAnnotation(Route.class).value();
    }

    private static List<HasElement> shown() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    private static void signIn(Role role) {
        Users users = java.util.Objects.requireNonNull(beans).getBean(Users.class);
        String area = role == Role.MANAGER ? "4601" : role == Role.COORDINATOR ? "46" : "NO";
        UserDraft draft = new UserDraft(
                "u" + UUID.randomUUID().toString().substring(0, 8), "Kari", role, Set.of(area), Language.NN);
        UserChange made = users.create(Actor.job("test"), draft, "riktig hest batteri");
        Actor actor = ((UserChange.Done) made).user().actor();
        Visitors.remember(VaadinSession.getCurrent().getSession(), actor);
    }
}
