package no.opptrapp.reports.round;

import jakarta.inject.Singleton;

/** Which Opptrapp this is, as its jar says; a program run from loose classes calls itself a development version. */
@Singleton
class ProgramVersion {

    @Override
    public String toString() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
