package no.opptrapp.ui.staff.edition;

import static org.assertj.core.api.Assertions.assertThat;

import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import org.junit.jupiter.api.Test;

class ReportAddressTest {

    private static final ReportKey BERGEN = ReportKey.annual(ReportKind.MUNICIPALITY, "4601", 2023, Language.NN);
    private static final ReportKey SMALL =
            new ReportKey(ReportKind.ROUND_REGION, "OL", "korona-og-rus-2020", "2020-W48", Language.EN);

    @Test
    void leads_back_to_the_report_it_was_made_of() {
        assertThat(ReportAddress.page(BERGEN)).isEqualTo("reports/municipality/4601/2023/nn");
        assertThat(ReportAddress.page(SMALL))
                .isEqualTo("reports/round-region/OL/2020-W48/en?series=korona-og-rus-2020");
        assertThat(ReportAddress.read("municipality", "4601", "2023", "nn", null))
                .contains(BERGEN);
        assertThat(ReportAddress.read("round-region", "OL", "2020-W48", "en", "korona-og-rus-2020"))
                .contains(SMALL);
    }

    @Test
    void what_names_no_report_leads_nowhere() {
        assertThat(ReportAddress.read("leaflet", "4601", "2023", "nn", null)).isEmpty();
        assertThat(ReportAddress.read("municipality", "4601", "23", "nn", null)).isEmpty();
        assertThat(ReportAddress.read("municipality", "4601", "1023", "nn", null))
                .isEmpty();
        assertThat(ReportAddress.read("municipality", "4601", "2023", "de", null))
                .isEmpty();
        assertThat(ReportAddress.read("municipality", "4601", "2023", "nn", "series"))
                .isEmpty();
        assertThat(ReportAddress.read("municipality", "../46", "2023", "nn", null))
                .isEmpty();
        assertThat(ReportAddress.read("round", "NO", "2023", "nb", "korona-og-rus-2020"))
                .isEmpty();
        assertThat(ReportAddress.read("round", "NO", "2020-W48", "nb", null)).isEmpty();
    }

    @Test
    void files_are_named_after_area_period_and_language() {
        assertThat(BERGEN.fileName()).isEqualTo("opptrapp-status-4601-2023-nn");
        assertThat(SMALL.fileName()).isEqualTo("korona-og-rus-2020-2020-W48-OL-en");
        assertThat(ReportAddress.file(SMALL, "html", true))
                .isEqualTo("report-files/round-region/OL/2020-W48/en.html?series=korona-og-rus-2020&look");
        assertThat(ReportAddress.file(BERGEN, "html", true))
                .isEqualTo("report-files/municipality/4601/2023/nn.html?look");
    }
}
