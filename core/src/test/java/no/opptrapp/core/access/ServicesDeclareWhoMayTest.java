package no.opptrapp.core.access;

import org.junit.jupiter.api.Test;

class ServicesDeclareWhoMayTest {

    @Test
    void every_service_method_of_core_says_who_may() {
        ServicesDeclareWhoMay.in("no.opptrapp.core");
    }
}
