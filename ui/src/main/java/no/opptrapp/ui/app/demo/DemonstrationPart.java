package no.opptrapp.ui.app.demo;

import no.opptrapp.core.access.Actor;

/** Something the demonstration shows. Loading it again changes nothing. */
interface DemonstrationPart {

    void load(Actor job);
}
