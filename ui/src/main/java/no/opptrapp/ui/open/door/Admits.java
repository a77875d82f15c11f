package no.opptrapp.ui.open.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.opptrapp.core.access.Role;

/**
 * Whom an endpoint of the open door admits. Every endpoint says so; one that does not admits nobody, and a scanning
 * test fails. Admission is only the threshold: the service behind decides for itself once more.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Admits {

    /** The roles admitted; with {@link Role#READER} among them, nobody needs to sign in. */
    Role[] value();
}
