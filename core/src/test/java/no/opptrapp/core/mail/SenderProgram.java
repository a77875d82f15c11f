package no.opptrapp.core.mail;

import io.micronaut.context.ApplicationContext;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.job.OtherProgram;

/** A program of its own that sends what waits, to be killed in the middle of it. */
final class SenderProgram {

    private SenderProgram() {}

    public static void main(String[] arguments) {
        try (ApplicationContext beans = OtherProgram.beans(arguments)) {
            beans.getBean(Sending.class).run(Actor.job("send-letters"));
        }
    }
}
