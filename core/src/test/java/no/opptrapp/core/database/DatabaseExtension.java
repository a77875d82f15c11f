package no.opptrapp.core.database;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test class its database and its beans, and takes them away after it. */
final class DatabaseExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        fixture(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestDatabase.class
                || type == ApplicationContext.class
                || fixture(context).beans().containsBean(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Fixture fixture = fixture(context);
        if (type == TestDatabase.class) {
            return fixture.database();
        }
        return type == ApplicationContext.class
                ? fixture.beans()
                : fixture.beans().getBean(type);
    }

    private static Fixture fixture(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Fixture.class, ignored -> Fixture.make(context.getRequiredTestClass()), Fixture.class);
    }

    private record Fixture(TestDatabase database, ApplicationContext beans) implements AutoCloseable {

        static Fixture make(Class<?> test) {
            DatabaseTest wanted = test.getAnnotation(DatabaseTest.class);
            TestDatabase database = TestDatabase.create(wanted.prepared());
            Map<String, Object> properties = new HashMap<>(database.properties());
            for (String property : wanted.properties()) {
                int equals = property.indexOf('=');
                properties.put(property.substring(0, equals), property.substring(equals + 1));
            }
            return new Fixture(database, ApplicationContext.run(properties, "test"));
        }

        @Override
        public void close() {
            beans.close();
            database.close();
        }
    }
}
