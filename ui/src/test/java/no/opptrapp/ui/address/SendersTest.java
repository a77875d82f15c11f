package no.opptrapp.ui.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SendersTest {

    private final Senders behindProxies = new Senders("10.0.0.0/8, 192.0.2.7,fd00::/8");

    @Test
    void believes_nobody_when_no_proxy_is_trusted() {
        assertThat(new Senders("").of("10.0.0.1", List.of("198.51.100.1"))).isEqualTo("10.0.0.1");
    }

    @Test
    void believes_no_stranger_who_says_to_ask_for_somebody() {
        assertThat(behindProxies.of("203.0.113.9", List.of("198.51.100.1"))).isEqualTo("203.0.113.9");
    }

    @Test
    void goes_back_along_trusted_proxies_to_the_first_stranger() {
        assertThat(behindProxies.of("10.0.0.1", List.of("198.51.100.1"))).isEqualTo("198.51.100.1");
        assertThat(behindProxies.of("10.0.0.1", List.of("1.1.1.1, 198.51.100.1", "192.0.2.7")))
                .as("the first was written by the sender")
                .isEqualTo("198.51.100.1");
        assertThat(behindProxies.of("fd00::1", List.of("[2001:db8::5]:4711"))).isEqualTo("2001:db8:0:0:0:0:0:5");
        assertThat(behindProxies.of("::ffff:10.0.0.1", List.of("198.51.100.1:4711")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void stops_at_what_is_no_address() {
        assertThat(behindProxies.of("10.0.0.1", List.of("198.51.100.1, unknown")))
                .isEqualTo("10.0.0.1");
        assertThat(behindProxies.of("10.0.0.1", List.of("example.org"))).isEqualTo("10.0.0.1");
        assertThat(behindProxies.of("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
        assertThat(behindProxies.of("10.0.0.1", List.of(""))).isEqualTo("10.0.0.1");
    }

    @Test
    void takes_no_list_it_cannot_read() {
        for (String list : new String[] {"proxy.example.no", "10.0.0.0/33", "10.0.0.0/x", "300.1.1.1"}) {
            assertThatThrownBy(() -> new Senders(list)).as(list).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
