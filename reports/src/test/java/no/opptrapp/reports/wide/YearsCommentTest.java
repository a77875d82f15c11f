package no.opptrapp.reports.wide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.ComparedCounts;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;

class YearsCommentTest {

    private static final int ALL = 10;

    private static AreaYears.Year year(int year, double sum, int missing) {
        Finding own = new Finding(sum, null, null, Status.REPORTED);
        return new AreaYears.Year(
                new Year(year),
                new PeersInPeriod(
                        new Year(year),
                        Borders.B2020,
                        own,
                        own,
                        new ComparedCounts(ALL, ALL - missing, 0, missing, 0),
                        null,
                        null),
                null);
    }

    private static List<String> course(AreaYears.Year... years) {
        AreaYears found = new AreaYears(Text.of("wide.country"), List.of(years), null, null, Map.of());
        return YearsComment.course(found).stream()
                .map(Texts.in(Language.NB)::say)
                .toList();
    }

    @Test
    void the_course_goes_from_the_first_year_to_the_newest() {
        assertThat(course(year(2020, 100, 0), year(2021, 140, 0), year(2022, 110.5, 0)))
                .containsExactly("Fra 2020 til 2022 gikk summen opp med 10,5, fra 100,0 til 110,5.");
        assertThat(course(year(2020, 100, 0), year(2022, 90, 0)))
                .containsExactly("Fra 2020 til 2022 gikk summen ned med 10,0, fra 100,0 til 90,0.");
        assertThat(course(year(2020, 100, 0), year(2022, 100.04, 0)))
                .containsExactly("Summen er den samme i 2022 som i 2020: 100,0.");
    }

    @Test
    void a_year_with_too_few_behind_it_takes_no_part() {
        assertThat(course(year(2020, 50, 5), year(2021, 100, 0))).isEmpty();
    }

    @Test
    void the_country_is_named_as_within_a_sentence() {
        assertThat(Stream.of(Language.values())
                        .map(language -> Texts.in(language).say("wide.years.title", Text.of("wide.country"))))
                .containsExactlyInAnyOrder("Årsverk i hele landet", "Årsverk i heile landet", "Person-years in Norway");
    }
}
