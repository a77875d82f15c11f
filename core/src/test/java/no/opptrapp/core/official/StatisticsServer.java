package no.opptrapp.core.official;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A server of statistics after the published documentation of PxWeb API v2 and of the classification service: it makes
 * JSON-stat 2 of its values, knows marks of its answers, refuses more cells than it bears, and does what it is told to do
 * wrong.
 */
public final class StatisticsServer implements AutoCloseable {

    /** Something to do instead of answering. */
    public interface Misdeed {
        void instead(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<String> asked = new ArrayList<>();
    private final Deque<Misdeed> misdeeds = new ArrayDeque<>();
    private final Map<String, String> classes = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private StatisticsTable table = new StatisticsTable();
    private int cells = 800_000;

    public StatisticsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
    }

    /** The values it has. */
    public synchronized StatisticsTable table() {
        return table;
    }

    public synchronized void table(StatisticsTable other) {
        table = other;
    }

    /** How many cells it gives at once. */
    public synchronized void bears(int most) {
        cells = most;
    }

    /** What the classification service says to a question that contains this. */
    public void says(String path, String body) {
        classes.put(path, body);
    }

    /** What it does wrong the next times it is asked. */
    public synchronized void next(Misdeed... wrong) {
        misdeeds.addAll(List.of(wrong));
    }

    /** What it was asked, in order. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        Misdeed wrong;
        synchronized (this) {
            asked.add(uri.toString());
            wrong = misdeeds.poll();
        }
        try (exchange) {
            if (wrong != null) {
                wrong.instead(exchange);
            } else {
                answer(exchange, uri);
            }
        }
    }

    private void answer(HttpExchange exchange, URI uri) throws IOException {
        String path = uri.getRawPath();
        Map<String, List<String>> chosen = StatisticsTable.chosen(uri.getRawQuery());
        if (path.contains("/classifications/")) {
            String question = path.substring(path.lastIndexOf('/') + 1) + "?" + uri.getRawQuery();
            String body = classes.entrySet().stream()
                    .filter(entry -> question.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            if (body == null) {
                problem(exchange, 404, "Not found");
            } else {
                told(exchange, body, null);
            }
        } else if (!path.contains("/tables/" + table().id() + "/")) {
            problem(exchange, 404, "Non-existent table");
        } else if (path.endsWith("/metadata")) {
            told(exchange, table().metadata(), null);
        } else if (table().count(chosen) > cells) {
            problem(exchange, 403, "Too many cells selected");
        } else {
            String body = table().data(chosen);
            String etag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                told(exchange, body, etag);
            }
        }
    }

    static void told(HttpExchange exchange, String body, @Nullable String etag) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        if (etag != null) {
            exchange.getResponseHeaders().set("ETag", etag);
        }
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** A problem by RFC 9457, as the statistics interface writes it. */
    static void problem(HttpExchange exchange, int status, String title) throws IOException {
        byte[] bytes = "{\"type\":\"Parameter error\",\"title\":\"%s\",\"status\":%d}"
                .formatted(title, status)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Says no, with when to ask again where that is told. */
    public static Misdeed status(int status, String... retryAfter) {
        return exchange -> {
            for (String after : retryAfter) {
                exchange.getResponseHeaders().set("Retry-After", after);
            }
            problem(exchange, status, "Status " + status);
        };
    }

    /** Says something else, as whatever type. */
    public static Misdeed body(String type, String body) {
        return exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Does nothing wrong, before it does. */
    public Misdeed properly() {
        return exchange -> answer(exchange, exchange.getRequestURI());
    }

    /** Promises more than it sends, and hangs up. */
    public static Misdeed cut() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 10_000);
            OutputStream out = exchange.getResponseBody();
            out.write("{\"version\":\"2.0\",".getBytes(StandardCharsets.UTF_8));
            out.flush();
        };
    }

    /** Begins to answer, and goes on only when everything is over. */
    public Misdeed slow() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            try {
                closed.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        };
    }

    static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
