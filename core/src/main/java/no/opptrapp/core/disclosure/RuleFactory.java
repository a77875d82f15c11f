package no.opptrapp.core.disclosure;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Gives everybody the same rule. The threshold is set by {@code opptrapp.disclosure.threshold}; a start with less than 3 fails. */
@Factory
final class RuleFactory {

    @Singleton
    Threshold threshold(@Value("${opptrapp.disclosure.threshold:5}") int answers) {
        return new Threshold(answers);
    }

    @Singleton
    DisclosureRule rule(Threshold threshold) {
        return new DisclosureRule(threshold);
    }

    @Singleton
    CorrectionRule correctionRule(DisclosureRule rule) {
        return new CorrectionRule(rule);
    }
}
