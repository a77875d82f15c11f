package no.opptrapp.core.official.klass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Registers;
import no.opptrapp.core.official.json.BrokenAnswer;
import org.junit.jupiter.api.Test;

class AreaComparisonTest {

    private static final AreaRegister REGISTER = Registers.snapshot();
    private static final String CODES_2024 = "codesAt?date=2024-01-01";
    private static final String GROUPS_2024 = "correspondsAt?targetClassificationId=112&date=2024-01-01";
    private static final String CHANGES = "changes?from=2019-01-01";

    private final Map<String, String> answers = new LinkedHashMap<>();

    {
        KlassAnswers.of(REGISTER, 2019, 2020, 2024)
                .forEach((path, body) -> answers.put("classifications/131/" + path, body));
    }

    @Test
    void finds_nothing_where_the_classification_says_what_we_know() {
        assertThat(differences().isEmpty()).isTrue();
    }

    @Test
    void the_county_behind_a_name_and_the_order_of_languages_are_no_other_name() {
        change(CODES_2024, "\"name\":\"Herøy\"", "\"name\":\"Herøy (Nordland)\"");
        assertThat(differences().names()).isEmpty();
    }

    @Test
    void tells_names_codes_changes_and_groups_that_are_others() {
        change(CODES_2024, "\"name\":\"Bergen\"", "\"name\":\"Bjørgvin\"");
        change(CODES_2024, "\"code\":\"0301\"", "\"code\":\"0302\"");
        change(
                CHANGES,
                "{\"codeChanges\":[",
                "{\"codeChanges\":[" + KlassAnswers.change("4601", "4699", "2027-01-01") + ",");
        change(
                GROUPS_2024,
                "{\"sourceCode\":\"4601\",\"sourceName\":\"Bergen\",\"targetCode\":\"EKG12\"",
                "{\"sourceCode\":\"4601\",\"sourceName\":\"Bergen\",\"targetCode\":\"EKG11\"");

        AreaDifferences found = differences();
        assertThat(found.names())
                .containsExactly(new AreaDifferences.NameDifference(2024, "4601", "Bergen", "Bjørgvin"));
        assertThat(found.codes())
                .extracting(one -> one.code() + one.theirs())
                .containsExactlyInAnyOrder("0302true", "0301false");
        assertThat(found.changes())
                .extracting(one -> one.change().from() + ">" + one.change().to() + one.theirs())
                .containsExactly("4601>4699true");
        assertThat(found.groups()).containsExactly(new AreaDifferences.GroupDifference(2024, "4601", "Bergen", 12, 11));
        assertThat(found.count()).isEqualTo(5);
        assertThat(found.corrections())
                .as("what needs other borders is left")
                .containsExactly(
                        new AreaCorrection(Borders.B2024, "4601", "Bjørgvin", null),
                        new AreaCorrection(Borders.B2024, "4601", null, 11));
    }

    @Test
    void a_name_in_several_languages_and_a_group_that_is_none_of_ours_are_shown_and_left() {
        change(CODES_2024, "\"name\":\"Bergen\"", "\"name\":\"Bergen - Bjørgvin\"");
        change(
                GROUPS_2024,
                "{\"sourceCode\":\"4601\",\"sourceName\":\"Bergen\",\"targetCode\":\"EKG12\"",
                "{\"sourceCode\":\"4601\",\"sourceName\":\"Bergen\",\"targetCode\":\"EKG55\"");
        assertThat(differences().count()).isEqualTo(2);
        assertThat(differences().corrections()).isEmpty();
    }

    @Test
    void a_table_of_groups_that_is_kept_in_the_other_direction_says_the_same() {
        answers.computeIfPresent(
                "classifications/131/" + GROUPS_2024,
                (path, body) -> body.replace("sourceCode", "x")
                        .replace("targetCode", "sourceCode")
                        .replace("\"x\"", "\"targetCode\""));
        assertThat(differences().isEmpty()).isTrue();
    }

    @Test
    void an_empty_or_half_list_is_no_answer() {
        for (String broken : new String[] {"{\"codes\":[]}", "{}", "[]", "{\"codes\":[{\"code\":\"0301\"}]}"}) {
            assertThatThrownBy(() -> ClassificationReading.check("classifications/131/" + CODES_2024, broken))
                    .as(broken)
                    .isInstanceOf(BrokenAnswer.class);
        }
        assertThatThrownBy(() -> ClassificationReading.check(
                        "classifications/131/" + CHANGES,
                        "{\"codeChanges\":[" + KlassAnswers.change("1", "2", "i fjor") + "]}"))
                .isInstanceOf(BrokenAnswer.class);
    }

    private void change(String question, String from, String to) {
        answers.computeIfPresent("classifications/131/" + question, (path, body) -> {
            assertThat(body).contains(from);
            return body.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
        });
    }

    private AreaDifferences differences() {
        return AreaComparison.of(REGISTER, ClassificationReading.read(answers));
    }
}
