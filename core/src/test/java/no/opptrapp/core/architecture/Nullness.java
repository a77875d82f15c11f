package no.opptrapp.core.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** A package has a {@code package-info} that is {@link NullMarked}; Java keeps it only where it carries an annotation. */
final class Nullness extends ArchCondition<JavaClass> {

    private Nullness() {
        super("be in a package that marks what may be null");
    }

    static Nullness marked() {
        return new Nullness();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage()
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        if (!marked) {
            events.add(SimpleConditionEvent.violated(
                    type,
                    type.getPackageName() + " has no @NullMarked package-info.java, seen from " + type.getName()));
        }
    }
}
