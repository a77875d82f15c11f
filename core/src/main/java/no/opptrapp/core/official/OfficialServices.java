package no.opptrapp.core.official;

/** The official services, as far as a question and its answer go. */
public interface OfficialServices {

    /** Whether the operator has said where the service is. */
    boolean isSet(Service service);

    /** Asks once. Never throws for what the other side does. */
    Answer ask(Question question);
}
