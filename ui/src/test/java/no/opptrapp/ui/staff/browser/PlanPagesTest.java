package no.opptrapp.ui.staff.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of needs, measures, plans and reports. */
class PlanPagesTest extends EveryPage {

    @ParameterizedTest
    @CsvSource({
        "nasjonal, nb-NO, 1440, /reports/batches",
        "fylke46, nn-NO, 390, /reports/batches",
        "plan4601, nn-NO, 390, /reports/archive",
        "plan4601, nn-NO, 390, /reports/templates",
        "nasjonal, nb-NO, 1440, /reports/templates",
        "fylke46, nn-NO, 390, /reports/schedules",
        "nasjonal, nb-NO, 1440, /reports/schedules",
        "plan4601, nn-NO, 390, /needs",
        "nasjonal, nb-NO, 1440, /needs?area=VL&state=all",
        "fylke46, en-GB, 1440, /needs?area=4601&planArea=PARORENDE",
        "nasjonal, nb-NO, 1440, /need-rules",
        "nasjonal, nn-NO, 390, /need-rules",
        "nasjonal, nn-NO, 390, /need-rules/new",
        "nasjonal, nb-NO, 1440, /need-rules/OVERDOSE",
        "plan4601, nn-NO, 390, /plan",
        "fylke46, nb-NO, 1440, /hearings",
        "plan4601, nn-NO, 390, /hearings/new",
        "plan4601, nb-NO, 1440, /measures",
        "plan4601, nn-NO, 390, /gaps",
        "plan4601, nn-NO, 390, /year",
        "fylke46, nb-NO, 1440, /year",
        "plan4601, nn-NO, 390, /continuity",
        "fylke46, nb-NO, 1440, /continuity/checklist",
        "plan4601, nn-NO, 390, /continuity/levels",
        "plan4601, nb-NO, 1440, /continuity/wall",
        "fylke46, nb-NO, 1440, /gaps",
        "fylke46, nn-NO, 390, /county",
        "plan4601, nn-NO, 390, /reports",
        "nasjonal, nb-NO, 1440, /reports",
        "plan4601, nn-NO, 390, /reports/municipality/4601/2023/nn?comments",
        "fylke46, nb-NO, 1440, /reports/municipality/4601/2023/nb",
        "fylke46, nn-NO, 390, /measures",
        "plan4601, nn-NO, 390, /measures/new",
        "fylke46, nb-NO, 1440, /measures/new?planArea=PARORENDE",
        "plan4601, nn-NO, 390, /measures/adopt",
        "plan4601, nb-NO, 390, /measures/files",
        "nasjonal, en-GB, 1440, /measures/deleted",
        "plan4601, nb-NO, 390, /areas/4601",
        "fylke46, en-GB, 1440, /areas/46",
    })
    void are_without_faults_by_axe_and_never_wider_than_the_screen(String user, String locale, int width, String path) {
        isWithoutFaults(user, locale, width, path);
    }
}
