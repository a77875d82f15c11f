package no.opptrapp.core.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailEnvironmentTest {

    private static final Map<String, String> WHOLE = Map.of(
            "OPPTRAPP_MAIL_HOST", "mail.example.no",
            "OPPTRAPP_MAIL_FROM", "opptrapp@example.no",
            "OPPTRAPP_MAIL_USER", "opptrapp",
            "OPPTRAPP_MAIL_PASSWORD", "hemmelig",
            "OPPTRAPP_STAFF_ADDRESS", "https://opptrapp.example.no/");

    @Test
    void asks_for_starttls_on_the_port_of_submission_unless_told_otherwise() {
        MailSettings settings = MailEnvironment.read(WHOLE);
        assertThat(settings.server())
                .isEqualTo(new MailSettings.Server(
                        "mail.example.no",
                        587,
                        MailSettings.Privacy.STARTTLS,
                        new MailSettings.Login("opptrapp", "hemmelig")));
        assertThat(settings.page("measures/1")).isEqualTo("https://opptrapp.example.no/measures/1");
        assertThat(settings.toString()).doesNotContain("hemmelig");
    }

    @Test
    void sends_nothing_where_nothing_is_set() {
        assertThat(MailEnvironment.read(Map.of()).isSet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "OPPTRAPP_MAIL_HOST|''|OPPTRAPP_MAIL_FROM is set, but no mail server",
                "OPPTRAPP_MAIL_FROM|''|OPPTRAPP_MAIL_FROM must be the e-mail address",
                "OPPTRAPP_MAIL_FROM|kari@example.no\\nBcc: x@example.no|OPPTRAPP_MAIL_FROM must be",
                "OPPTRAPP_MAIL_PASSWORD|''|Set both of OPPTRAPP_MAIL_USER and OPPTRAPP_MAIL_PASSWORD",
                "OPPTRAPP_MAIL_PRIVACY|ssl|must be starttls, tls or none",
                "OPPTRAPP_MAIL_PRIVACY|NONE|for all to read",
                "OPPTRAPP_MAIL_PORT|70000|OPPTRAPP_MAIL_PORT must be a number from 1 to 65535",
                "OPPTRAPP_MAIL_RATE|0|OPPTRAPP_MAIL_RATE must be a number",
                "OPPTRAPP_STAFF_ADDRESS|''|set OPPTRAPP_STAFF_ADDRESS",
                "OPPTRAPP_STAFF_ADDRESS|opptrapp.example.no|OPPTRAPP_STAFF_ADDRESS must be",
                "OPPTRAPP_STAFF_ADDRESS|javascript:alert(1)|OPPTRAPP_STAFF_ADDRESS must be"
            })
    void says_in_a_line_what_is_wrong(String name, String value, String words) {
        Map<String, String> environment = new HashMap<>(WHOLE);
        environment.put(name, value.replace("\\n", "\n"));
        assertThatThrownBy(() -> MailEnvironment.read(environment))
                .isInstanceOf(MailProblem.class)
                .hasMessageContaining(words);
    }
}
