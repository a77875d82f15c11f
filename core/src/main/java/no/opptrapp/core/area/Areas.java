package no.opptrapp.core.area;

/** Hands out the register in force. Ask again for each piece of work: a new import of facts replaces it. */
public interface Areas {

    AreaRegister register();
}
