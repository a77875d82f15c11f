package no.opptrapp.ui.staff.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The paths of the staff door that a servlet or filter bean answers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface At {

    /** Servlet path patterns. */
    String[] value();
}
