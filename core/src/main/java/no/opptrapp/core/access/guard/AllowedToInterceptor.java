package no.opptrapp.core.access.guard;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.ScopeExpansion;
import org.jspecify.annotations.Nullable;

/** Refuses roles that a method does not name, and binds the actor for the transaction that the method opens. */
@Singleton
@InterceptorBean(AllowedTo.class)
final class AllowedToInterceptor implements MethodInterceptor<Object, @Nullable Object> {

    private final ScopeExpansion expansion;

    AllowedToInterceptor(ScopeExpansion expansion) {
        this.expansion = expansion;
    }

    /** Before transactions, which need the actor already. */
    @Override
    public int getOrder() {
        return InterceptPhase.VALIDATE.getPosition() - 10;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, @Nullable Object> call) {
        Actor actor = actorOf(call);
        if (!allows(call, actor.role())) {
            throw new Forbidden(actor.role() + " may not call " + name(call));
        }
        BoundActor bound = BoundActor.current()
                .filter(outer -> outer.actor().isSameAs(actor))
                .orElseGet(
                        () -> new BoundActor(actor, expansion.expand(actor.scope()), expansion.above(actor.scope())));
        return bound.call(call::proceed);
    }

    private static Actor actorOf(MethodInvocationContext<Object, @Nullable Object> call) {
        Object[] arguments = call.getParameterValues();
        if (arguments.length > 0 && arguments[0] instanceof Actor actor) {
            return actor;
        }
        throw new IllegalStateException(name(call) + " says who may, but does not take an Actor first");
    }

    private static boolean allows(MethodInvocationContext<Object, @Nullable Object> call, Role role) {
        return role == Role.JOB
                || Arrays.asList(call.getExecutableMethod().enumValues(AllowedTo.class, "value", Role.class))
                        .contains(role);
    }

    private static String name(MethodInvocationContext<Object, @Nullable Object> call) {
        return call.getDeclaringType().getSimpleName() + "." + call.getMethodName();
    }
}
