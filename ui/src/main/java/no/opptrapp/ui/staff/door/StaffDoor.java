package no.opptrapp.ui.staff.door;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import no.opptrapp.ui.address.Senders;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The open staff door: a Jetty with the staff side in it, until it is closed. */
public final class StaffDoor implements AutoCloseable {

    /** What a request under way gets to finish when the door closes, in milliseconds; well under the ten seconds of a stop. */
    private static final long STOP_TIMEOUT = 3_000;

    private final Server server;
    private final ServerConnector connector;

    private StaffDoor(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Opens the door.
     *
     * @param host the address to listen on
     * @param port the port; 0 for any that is free
     * @throws IOException when the port is taken or may not be used
     */
    public static StaffDoor open(ApplicationContext beans, String host, int port) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setName("staff");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.addCustomizer(new ProxiedRequests(beans.getBean(Senders.class)));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new StaffContext(beans).handler(server));
        server.setStopTimeout(STOP_TIMEOUT);
        try {
            // The port first: a taken port is told before the work of starting Vaadin.
            connector.open();
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The staff door did not open", e);
        }
        return new StaffDoor(server, connector);
    }

    /** Where people find it. */
    public URI address() {
        return URI.create("http://" + connector.getHost() + ":" + connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The staff door did not close", e);
        }
    }
}
