/** Definition files in YAML: the only place that knows how they are written. */
@NullMarked
package no.opptrapp.survey.design.definition;

import org.jspecify.annotations.NullMarked;
