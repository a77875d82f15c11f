package no.opptrapp.core.access;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a service method. Every public method of a service carries it and takes an {@link Actor} first; the
 * interceptor refuses other roles with {@link Forbidden} and gives the transaction the actor's scope.
 */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AllowedTo {

    /** The roles that may; {@link Role#JOB} may call everything and needs no mention. */
    Role[] value();
}
