package no.opptrapp.ui.staff.door;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import io.micronaut.context.ApplicationContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Vaadin's servlet context, put together by hand: Jetty scans nothing, the views are found among the beans, and the
 * own servlets and filters are the beans that carry {@link At}.
 */
final class StaffContext {

    /** Where the instantiator finds the beans: an attribute of the servlet context. */
    static final String BEANS = ApplicationContext.class.getName();

    private static final int SESSION_SECONDS = 8 * 60 * 60;

    private final ApplicationContext beans;

    StaffContext(ApplicationContext beans) {
        this.beans = beans;
    }

    Handler handler(Server server) throws IOException {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setClassLoader(StaffContext.class.getClassLoader());
        context.setBaseResource(pages(server));
        context.setAttribute(BEANS, beans);
        // On the context and not on the servlet: the initialisers read it before there is a servlet.
        context.setInitParameter("vaadin.productionMode", "true");
        context.setInitParameter("vaadin.brotli", "true");
        sessions(context);
        ownServlets(context);
        initialisers(context);
        vaadin(context);
        CompressionHandler compressed = new CompressionHandler(context);
        compressed.putConfiguration(
                "/",
                CompressionConfig.builder()
                        .compressIncludeMimeType("text/css")
                        .compressIncludeMimeType("text/html")
                        .compressIncludeMimeType("application/json")
                        .compressIncludeMimeType("image/svg+xml")
                        .build());
        return compressed;
    }

    private static void sessions(ServletContextHandler context) {
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.getSessionHandler().setMaxInactiveInterval(SESSION_SECONDS);
    }

    private void ownServlets(ServletContextHandler context) {
        for (HttpServlet servlet : beans.getBeansOfType(HttpServlet.class)) {
            for (String path : paths(servlet)) {
                context.addServlet(new ServletHolder(servlet), path);
            }
        }
        for (Filter filter : beans.getBeansOfType(Filter.class)) {
            FilterHolder holder = new FilterHolder(filter);
            holder.setAsyncSupported(true);
            for (String path : paths(filter)) {
                context.addFilter(holder, path, EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
            }
        }
    }

    private static List<String> paths(Object bean) {
        At at = bean.getClass().getAnnotation(At.class);
        return at == null ? List.of() : List.of(at.value());
    }

    private void initialisers(ServletContextHandler context) {
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        context.addServletContainerInitializer(
                new LookupServletContainerInitializer(), LookupInitializer.class, BeanInstantiatorFactory.class);
        ViewClasses views = new ViewClasses(beans);
        context.addServletContainerInitializer(new RouteRegistryInitializer(), views.routes());
        context.addServletContainerInitializer(new ErrorNavigationTargetInitializer(), views.errors());
        context.addServletContainerInitializer(new VaadinAppShellInitializer(), views.shells());
        context.addEventListener(new JSR356WebsocketInitializer());
    }

    private static void vaadin(ServletContextHandler context) {
        ServletHolder vaadin = new ServletHolder("vaadin", VaadinServlet.class);
        vaadin.setAsyncSupported(true);
        vaadin.setInitOrder(1);
        context.addServlet(vaadin, "/*");
    }

    /** Everything the libraries and the program itself serve as files. */
    private static Resource pages(Server server) throws IOException {
        ResourceFactory factory = ResourceFactory.of(server);
        List<URL> roots = Collections.list(StaffContext.class.getClassLoader().getResources("META-INF/resources"));
        Function<URL, Resource> open = factory::newResource;
        return ResourceFactory.combine(roots.stream().map(open).collect(Collectors.toList()));
    }
}
