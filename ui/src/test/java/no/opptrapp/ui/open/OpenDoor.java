package no.opptrapp.ui.open;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.ApiKeys;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.text.Language;

/** The open door of a test, really open, with one key for each role and one user with a password. */
@Singleton
public class OpenDoor {

    public static final String PASSWORD = "riktig hest batteri";

    private static final Actor TEST = Actor.job("test");

    private final EmbeddedServer server;
    private final ApiKeys keys;
    private final Users users;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, String> secrets = new ConcurrentHashMap<>();

    OpenDoor(EmbeddedServer server, ApiKeys keys, Users users) {
        this.server = server;
        this.keys = keys;
        this.users = users;
    }

    @PostConstruct
    void open() {
        server.start();
        users.create(TEST, new UserDraft("kari", "Kari", Role.NATIONAL, Set.of("NO"), Language.NN), PASSWORD);
    }

    public URI address() {
        return server.getURI();
    }

    /** A key for the role: a manager of Bergen, a coordinator of Vestland, the others for the whole country. */
    public String key(Role role) {
        return secrets.computeIfAbsent(
                role, wanted -> switch (keys.issue(TEST, "test " + wanted, wanted, scope(wanted), Language.NB)) {
                    case ApiKeys.Issue.Issued issued -> issued.secret();
                    case ApiKeys.Issue.Refused refused -> throw new IllegalStateException(refused.toString());
                });
    }

    private static Set<String> scope(Role role) {
        return switch (role) {
            case MANAGER -> Set.of("4601");
            case COORDINATOR -> Set.of("46");
            default -> Set.of("NO");
        };
    }

    /** Begins a request to a path, such as {@code /api/v1/areas}. */
    public Call call(String path) {
        return new Call(this, HttpRequest.newBuilder(address().resolve(path)));
    }

    /** A request on its way. */
    public record Call(OpenDoor door, HttpRequest.Builder request) {

        public Call as(Role role) {
            return role == Role.READER ? this : header("Authorization", "Bearer " + door.key(role));
        }

        public Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        public HttpResponse<String> get() {
            return send("GET", "");
        }

        public HttpResponse<String> put(String json) {
            return header("Content-Type", "application/json").send("PUT", json);
        }

        public HttpResponse<String> post(String json) {
            return header("Content-Type", "application/json").send("POST", json);
        }

        public HttpResponse<String> postCsv(String csv) {
            return header("Content-Type", "text/csv").send("POST", csv);
        }

        public HttpResponse<String> send(String method, String body) {
            request.method(method, HttpRequest.BodyPublishers.ofString(body));
            return door.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }

        public HttpResponse<byte[]> bytes() {
            return door.send(request.GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
