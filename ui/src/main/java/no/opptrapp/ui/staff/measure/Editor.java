package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.opptrapp.planning.measure.MeasureField;

/**
 * Where one field of a measure is written.
 *
 * @param read what stands there, as a program writes it
 * @param write puts something there
 * @param complain says what must be mended; an empty text takes it back
 */
record Editor(
        MeasureField field,
        Component component,
        Supplier<String> read,
        Consumer<String> write,
        Consumer<String> complain) {}
