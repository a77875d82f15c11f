package no.opptrapp.reports.document;

import java.util.List;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param title of the report
 * @param series what it is one of
 * @param period what it is about in time
 * @param mainPointsTitle over the points
 * @param mainPoints four to six sentences
 * @param warning what must be known before reading, such as that the data are reconstructed
 */
public record Cover(
        Text title,
        Text series,
        Text period,
        Text mainPointsTitle,
        List<Text> mainPoints,
        @Nullable Text warning) {
    public Cover {
        mainPoints = List.copyOf(mainPoints);
    }
}
