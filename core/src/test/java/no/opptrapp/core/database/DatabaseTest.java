package no.opptrapp.core.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a database of its own and the program's beans on it. Constructors and test methods may ask for any
 * bean, for the {@code ApplicationContext}, for a {@code SettableClock}, and for the {@link TestDatabase}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {

    /** Further properties of the application context, as {@code name=value}. */
    String[] properties() default {};

    /** What stands in the database already. */
    Class<? extends Preparation> prepared() default Preparation.None.class;
}
