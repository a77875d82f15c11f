package no.opptrapp.ui.staff.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of surveys, values and indicators, and of who uses the program. */
class NumbersPagesTest extends EveryPage {

    @ParameterizedTest
    @CsvSource({
        "nasjonal, nb-NO, 1440, /",
        "nasjonal, nn-NO, 390, /",
        "fylke46, nn-NO, 390, /",
        "admin, en-GB, 1440, /",
        "nasjonal, nb-NO, 1440, /surveys",
        "nasjonal, nb-NO, 390, " + SURVEY,
        "nasjonal, nb-NO, 1440, " + WEEK,
        "plan4601, nn-NO, 390, " + WEEK,
        "nasjonal, nb-NO, 1440, " + WEEK + "/report",
        "plan4601, nn-NO, 390, " + WEEK + "/report",
        "nasjonal, nb-NO, 390, /import",
        "nasjonal, nb-NO, 1440, /texts?round=2020-W48",
        "nasjonal, nn-NO, 390, /texts?round=2020-W48",
        "plan4601, nn-NO, 390, /values",
        "plan4601, nb-NO, 1440, /values",
        "fylke46, nb-NO, 1440, /values/46?borders=2024",
        "plan4601, nn-NO, 390, /values/4601/of/R01",
        "plan4601, nn-NO, 390, /compare?year=2020",
        "nasjonal, en-GB, 1440, /values/NO/of/PY_TOTAL",
        "plan4601, nn-NO, 390, /values/4601/entry/2020",
        "plan4601, nb-NO, 1440, /values/4601/entry/2019",
        "plan4601, nn-NO, 390, /value-import",
        "nasjonal, nb-NO, 1440, /value-import",
        "nasjonal, nb-NO, 1440, /official",
        "nasjonal, nn-NO, 390, /official",
        "nasjonal, nn-NO, 390, /official/new",
        "nasjonal, nb-NO, 1440, /official/00000000-0000-8000-8000-000000000131",
        "plan4601, nn-NO, 390, /approval",
        "fylke46, nb-NO, 1440, /approval",
        "admin, nn-NO, 390, /indicators",
        "plan4601, nb-NO, 1440, /indicators/R01",
        "nasjonal, nn-NO, 390, /indicators/KR_MILJO/edit",
        "admin, nb-NO, 1440, /users",
        "admin, nb-NO, 390, /keys",
        "admin, nn-NO, 390, /mail",
        "plan4601, nb-NO, 1440, /account",
        "admin, en-GB, 1440, /trail",
        "admin, nn-NO, 390, /trail",
        "plan4601, nb-NO, 390, /users",
        "plan4601, nb-NO, 390, /no-such-page",
    })
    void are_without_faults_by_axe_and_never_wider_than_the_screen(String user, String locale, int width, String path) {
        isWithoutFaults(user, locale, width, path);
    }
}
