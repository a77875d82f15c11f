package no.opptrapp.ui.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.SetUp;
import no.opptrapp.core.database.Database;
import no.opptrapp.core.database.DatabaseSettings;
import no.opptrapp.core.job.Jobs;
import no.opptrapp.planning.continuity.stress.SolverCode;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.ui.address.Senders;
import no.opptrapp.ui.app.demo.Demonstration;
import no.opptrapp.ui.open.page.Warming;
import no.opptrapp.ui.staff.door.StaffDoor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running program. What was opened last is closed first. */
final class Program implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    private static final Actor START = Actor.job("start");

    private final StartSettings settings;
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final CountDownLatch stopAsked = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable ApplicationContext beans;
    private @Nullable URI staffAddress;
    private @Nullable URI openAddress;
    private @Nullable String setUpToken;
    private boolean known;
    private volatile boolean running;
    private volatile boolean clean = true;

    private Program(StartSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts everything, or nothing.
     *
     * @throws StartProblem when a port or an address cannot be had
     * @throws no.opptrapp.core.database.DatabaseProblem when the database cannot be used
     */
    static Program start(StartSettings settings) {
        Program program = new Program(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(program::stopAndWait, "stop"));
        boolean up = false;
        try {
            program.openAll();
            up = true;
            // From here on a signal asks to stop, also one that comes before anybody waits for it.
            program.running = true;
        } finally {
            if (!up) {
                program.close();
            }
        }
        return program;
    }

    private void openAll() {
        if (settings.doors().staff()) {
            Ports.check(settings.host(), settings.staffPort(), "--staff-port");
        }
        if (settings.doors().open()) {
            Ports.check(settings.host(), settings.openPort(), "--open-port");
        }
        Database database = Database.open(settings.database(), settings.doors().databaseRole());
        opened.push(database);
        if (settings.database() instanceof DatabaseSettings.Embedded embedded) {
            // Beside the data, in the folder that PostgreSQL is unpacked to: only the program's user may enter it.
            SolverCode.keepIn(embedded.program().resolve("solver"));
        }
        ApplicationContext beans = ApplicationContext.builder()
                .banner(false)
                .properties(properties(database))
                .start();
        opened.push(beans);
        this.beans = beans;
        if (settings.doors().staff()) {
            inhabit(beans);
        }
        keepKnownPasswordsHere(beans);
        if (settings.doors().staff()) {
            openStaff(beans);
        }
        if (settings.doors().open()) {
            openOpen(beans);
        }
        if (settings.doors().staff()) {
            opened.push(beans.getBean(Jobs.class).begin());
        }
    }

    private Map<String, Object> properties(Database database) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.host", settings.host());
        // Micronaut says "any free port" as -1.
        properties.put("micronaut.server.port", settings.openPort() == 0 ? -1 : settings.openPort());
        properties.put(Senders.TRUSTED, settings.trustedProxies());
        return properties;
    }

    /** Sees to it that somebody can come in: the demonstration's users, or whoever has the set-up link. */
    private void inhabit(ApplicationContext beans) {
        beans.getBean(Questionnaires.class).loadShipped(START);
        if (settings.demonstration()) {
            beans.getBean(Demonstration.class).load();
        }
        setUpToken = beans.getBean(SetUp.class).open(START).orElse(null);
    }

    /** Either door lets the demonstration's users in, also one that did not load them. */
    private void keepKnownPasswordsHere(ApplicationContext beans) {
        known = beans.getBean(Demonstration.class).look();
        if (known && !settings.loopback()) {
            throw StartSettings.knownPasswords();
        }
    }

    private void openStaff(ApplicationContext beans) {
        try {
            StaffDoor door = StaffDoor.open(beans, settings.host(), settings.staffPort());
            opened.push(door);
            staffAddress = door.address();
        } catch (IOException e) {
            throw Ports.taken(settings.host(), settings.staffPort(), "--staff-port", e);
        }
    }

    private void openOpen(ApplicationContext beans) {
        EmbeddedServer door = beans.getBean(EmbeddedServer.class);
        try {
            door.start();
        } catch (ServerStartupException e) {
            throw Ports.taken(settings.host(), settings.openPort(), "--open-port", e);
        }
        opened.push(door::stop);
        openAddress = URI.create("http://" + settings.host() + ":" + door.getPort());
    }

    /** Where the staff door is, when it is open. */
    @Nullable
    URI staffAddress() {
        return staffAddress;
    }

    /** Where the open door is, when it is open. */
    @Nullable
    URI openAddress() {
        return openAddress;
    }

    void announce(PrintStream out) {
        new Announcement(staffAddress, openAddress, known, setUpToken).print(out);
    }

    /** Lets the first page be served first, and then makes the first report quick, in the background. */
    void warmUpSoon() {
        if (beans != null && settings.doors().open()) {
            opened.push(WarmUp.soon(beans.getBean(Warming.class)));
        }
    }

    /** Waits until Ctrl-C or SIGTERM. */
    void awaitStop() {
        try {
            stopAsked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * In the shutdown hook: asks the main thread to close, and keeps the machine alive until it has. Whoever was asked to
     * stop and did is done: a signal would end it with a status of its own, which says that something failed.
     */
    private void stopAndWait() {
        boolean asked = running;
        stopAsked.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        if (asked && clean) {
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }

    @Override
    public void close() {
        running = false;
        while (!opened.isEmpty()) {
            clean &= closeOne(opened.pop());
        }
        stopped.countDown();
    }

    private static boolean closeOne(AutoCloseable part) {
        try {
            part.close();
            return true;
        } catch (Exception e) {
            // The rest must still be closed: a database left running would stand in the way of the next start.
            LOG.warn("A part of the program did not stop cleanly", e);
            return false;
        }
    }
}
