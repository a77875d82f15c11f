package no.opptrapp.survey.round.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.survey.design.Question;
import no.opptrapp.survey.design.QuestionnaireVersion;
import no.opptrapp.survey.round.Counts;

/** Where in a tally's numbers each question of a version has its counts. */
final class CountLayout {

    /** What stands in one slot: the name it goes by, and how many options it has. */
    private record Place(String name, int slot, int options) {}

    private final List<Place> places = new ArrayList<>();
    private final int slots;
    private final int width;

    CountLayout(QuestionnaireVersion version) {
        slots = version.slots() + version.textSlots();
        width = Math.max(1, version.highestOption()) + 1;
        for (Question question : version.questions()) {
            switch (question) {
                case Question.ScaleQuestion scale ->
                    places.add(
                            new Place(scale.code(), scale.slot(), scale.scale().size()));
                case Question.SingleChoice choice ->
                    places.add(new Place(
                            choice.code(), choice.slot(), choice.options().size()));
                case Question.MultipleChoice choice ->
                    choice.options()
                            .forEach(option -> places.add(new Place(
                                    choice.code() + "." + option.value(), choice.firstSlot() + option.value() - 1, 1)));
                case Question.TextQuestion text ->
                    places.add(new Place(text.code(), version.slots() + text.textSlot(), 1));
                case Question.RegionQuestion _, Question.NumberQuestion _ -> {
                    // Not counted by option.
                }
            }
        }
    }

    /** How many slots a tally row has: those of the answers, then one for each text question. */
    int slots() {
        return slots;
    }

    /** How many numbers a slot has: <i>vet ikke</i> and every option. */
    int width() {
        return width;
    }

    /** The counts by question, from the database's {@code {1,2,3}} with so many numbers a slot. */
    Map<String, Counts> counts(String written, int width) {
        long[] numbers = numbers(written);
        Map<String, Counts> counts = HashMap.newHashMap(places.size());
        for (Place place : places) {
            int first = (place.slot() - 1) * width;
            List<Long> options = new ArrayList<>(place.options());
            for (int option = 1; option <= place.options(); option++) {
                options.add(numbers[first + option]);
            }
            counts.put(place.name(), new Counts(numbers[first], options));
        }
        return counts;
    }

    private static long[] numbers(String written) {
        int commas = 0;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == ',') {
                commas++;
            }
        }
        long[] numbers = new long[commas + 1];
        int at = 0;
        for (int i = 1; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[at] = numbers[at] * 10 + (c - '0');
            } else {
                at++;
            }
        }
        return numbers;
    }
}
