package no.opptrapp.core.figure.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.text.Texts;

/**
 * What a category that is a period is called. The year of a month or week stands apart, so that it is said once and
 * not with every month.
 *
 * @param name in full
 * @param shortName for narrow figures
 * @param year empty where the name says it all
 */
public record PeriodLabel(String name, String shortName, String year) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    public static PeriodLabel of(Category category, Texts texts) {
        Matcher month = MONTH.matcher(category.key());
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return new PeriodLabel(
                    texts.say("period.month." + number), texts.say("period.month.short." + number), month.group(1));
        }
        Matcher week = WEEK.matcher(category.key());
        if (week.matches()) {
            int number = Integer.parseInt(week.group(2));
            return new PeriodLabel(texts.say("period.week", number), Integer.toString(number), week.group(1));
        }
        String label = texts.say(category.label());
        return new PeriodLabel(label, label, "");
    }

    /** The name with its year, where it stands alone in a sentence. */
    public String inFull() {
        return year.isEmpty() ? name : name + " " + year;
    }
}
