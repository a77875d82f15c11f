package no.opptrapp.ui.staff.hearing;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;

/** Addresses of the open door, for people to pass on. */
@Singleton
public class OpenDoorLinks {

    /** The property that says where the open door is reached from outside, such as {@code https://opptrapp.example.no}. */
    public static final String PROPERTY = "opptrapp.open-address";

    private final String address;
    private final BeanProvider<EmbeddedServer> server;

    OpenDoorLinks(@Property(name = PROPERTY, defaultValue = "") String address, BeanProvider<EmbeddedServer> server) {
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.server = server;
    }

    /** The link of a hearing; of this machine where nobody said how it is reached from outside. */
    String hearing(String token) {
        return base() + "/p/hearing/" + token;
    }

    /** The planning year of an area, for calendar programs; reached as hearings are. */
    public String calendar(String area) {
        return base() + "/api/v1/areas/" + area + "/calendar.ics";
    }

    private String base() {
        String base = address;
        if (base.isEmpty()) {
            base = server.isPresent() && server.get().isRunning()
                    ? server.get().getURI().toString()
                    : "";
        }
        return base;
    }
}
