package no.opptrapp.core.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import no.opptrapp.core.text.Text;

/** The texts of a workbook that cells point to by number, each once. All are kept in memory, so there is an end to them. */
record SharedStrings(List<String> all) {

    static final SharedStrings NONE = new SharedStrings(List.of());

    /** Bytes that a text takes besides its characters. */
    private static final int OVERHEAD = 40;

    /** @throws FileRefused when they would take more memory than half of what the file may have */
    static SharedStrings read(InputStream in, CsvLimits limits) throws XMLStreamException {
        List<String> all = new ArrayList<>();
        Markup markup = new Markup(in, limits.field());
        StringBuilder words = new StringBuilder();
        long left = limits.bytes() / 2;
        while (markup.next()) {
            if (!markup.begins("si")) {
                continue;
            }
            words.setLength(0);
            markup.words(words, 1, "si");
            left -= OVERHEAD + words.length();
            if (left < 0) {
                throw new FileRefused(
                        Fault.ofLine(1, Text.of("exchange.unpacked-too-large", limits.unpacked() / 1_000_000)), true);
            }
            all.add(words.toString().strip());
        }
        markup.close();
        return new SharedStrings(all);
    }

    /** @throws BrokenWorkbook when there is no such text: whatever the cell said is lost */
    String get(String number) {
        if (number.length() <= 9
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && !number.isEmpty()) {
            int index = Integer.parseInt(number);
            if (index < all.size()) {
                return all.get(index);
            }
        }
        throw new BrokenWorkbook("No shared string " + number);
    }
}
