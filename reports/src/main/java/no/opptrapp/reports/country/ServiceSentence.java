package no.opptrapp.reports.country;

import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/** How the share of municipalities with a service has moved between two years. */
final class ServiceSentence {

    private ServiceSentence() {}

    static Text of(String key, ServiceYears service, ServiceYears.Year from, ServiceYears.Year to) {
        return Text.of(
                key,
                service.indicator().name(),
                from.period().label(),
                Amount.percent(from.share()),
                to.period().label(),
                Amount.percent(to.share()),
                Amount.points(to.share() - from.share()));
    }
}
