package no.opptrapp.reports.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.Test;

class BatchFilesTest {

    private static String named(ReportKind kind, String series, String period, Language language, String... areas) {
        Batch batch = new Batch(
                new UUID(0, 1), kind, series, period, List.of(areas), "Nora", Instant.EPOCH, Map.of(ItemState.DONE, 1));
        return BatchFiles.zipName(batch, Texts.in(language));
    }

    @Test
    void the_zip_file_is_called_by_what_is_in_it() {
        assertThat(named(ReportKind.MUNICIPALITY, "", "2023", Language.NB, "46"))
                .isEqualTo("opptrapp-statusrapporter-2023-46.zip");
        assertThat(named(ReportKind.COUNTY, "", "2023", Language.NN, "11", "46"))
                .isEqualTo("opptrapp-fylkesrapportar-2023-11-46.zip");
        assertThat(named(ReportKind.ROUND_REGION, "beredskap", "2020-W48", Language.EN, "NO"))
                .isEqualTo("opptrapp-landsdel-reports-2020-W48-NO.zip");
    }

    @Test
    void many_areas_are_counted_and_every_name_is_ascii() {
        assertThat(named(ReportKind.MUNICIPALITY, "", "2023", Language.NB, "4601", "4602", "4611", "4612"))
                .isEqualTo("opptrapp-statusrapporter-2023-4-omrader.zip");
        for (ReportKind kind : ReportKind.values()) {
            for (Language language : Language.values()) {
                assertThat(named(kind, "", "2023", language, "NO")).matches("opptrapp-[a-z-]+-2023-NO\\.zip");
            }
        }
    }
}
