package no.opptrapp.ui.open.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, as it goes out; what is null is left out.
 *
 * @param line of the file, from 1; null when there is no file
 * @param column of the file, from 1; null when the whole line is meant or there is no file
 * @param field name of the column, parameter or member
 * @param value what stood there
 * @param message what is wrong with it, in the reader's language
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemFault(
        @Nullable Long line,
        @Nullable Integer column,
        @Nullable String field,
        @Nullable String value,
        String message) {}
