package no.opptrapp.core.indicator.intake;

import java.util.List;

/** The rules in force. */
public interface ValidationRules {

    List<ValidationRule> all();
}
