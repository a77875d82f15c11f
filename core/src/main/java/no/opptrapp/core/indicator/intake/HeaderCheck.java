package no.opptrapp.core.indicator.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;

/** Finds the layout of a file and takes down what is wrong with its header; then its rows cannot be read. */
final class HeaderCheck {

    private HeaderCheck() {}

    static Optional<Layout> layout(List<String> header, Map<String, Indicator> indicators, Faults faults) {
        if (header.isEmpty()) {
            faults.add(Fault.ofLine(1, Text.of("exchange.empty-file")));
            return Optional.empty();
        }
        Optional<Layout> layout = Layout.of(header);
        if (layout.isEmpty()) {
            faults.add(Fault.ofLine(1, Text.of("intake.fault.layout")));
            return layout;
        }
        for (int i = 0; i < header.size(); i++) {
            check(header, i, layout.get(), indicators, faults);
        }
        for (String column : layout.get().columns()) {
            if (!header.contains(column)) {
                faults.add(new Fault(1, null, column, null, Text.of("exchange.missing-column", column)));
            }
        }
        return layout;
    }

    private static void check(
            List<String> header, int place, Layout layout, Map<String, Indicator> indicators, Faults faults) {
        String name = header.get(place);
        if (header.indexOf(name) < place) {
            faults.add(new Fault(1, place + 1, name, name, Text.of("exchange.repeated-column", name)));
        } else if (!layout.knows(name)) {
            Optional<Text> fault = layout == Layout.SELF_REPORT
                    ? Reportable.fault(name, indicators.get(name))
                    : Optional.of(Text.of("exchange.unknown-column", name));
            fault.ifPresent(message -> faults.add(new Fault(1, place + 1, name, name, message)));
        }
    }
}
