package no.opptrapp.ui.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/**
 * Opens the pages a first visitor asks for, so that the run that makes the JDK's AOT cache has loaded the classes they
 * need. The launcher runs it once after a build.
 */
final class Rehearsal {

    private final Program program;

    Rehearsal(Program program) {
        this.program = program;
    }

    void run() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            look(client, program.staffAddress(), "/sign-in");
            look(client, program.staffAddress(), "/health");
            look(client, program.openAddress(), "/health");
        } catch (IOException e) {
            throw new StartProblem("The rehearsal could not look in: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look(HttpClient client, @Nullable URI door, String page)
            throws IOException, InterruptedException {
        if (door == null) {
            return;
        }
        var answer = client.send(HttpRequest.newBuilder(door.resolve(page)).build(), BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new StartProblem("The rehearsal got " + answer.statusCode() + " from " + page);
        }
    }
}
