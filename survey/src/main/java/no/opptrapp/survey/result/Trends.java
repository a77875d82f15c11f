package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.period.Month;
import no.opptrapp.survey.design.Question;

/** Follows the top share of every question that names top options, for drafted comments. */
final class Trends {

    private final Material material;
    private final Switches switches;

    Trends(Material material, Switches switches) {
        this.material = material;
        this.switches = switches;
    }

    List<TopShareTrend> all() {
        return material.version().questions().stream()
                .map(Question::code)
                .flatMap(code -> trend(code).stream())
                .toList();
    }

    private Optional<TopShareTrend> trend(String question) {
        return material.asked(question).filter(asked -> !asked.top().isEmpty()).map(this::trend);
    }

    private TopShareTrend trend(Asked asked) {
        List<MonthShare> months = new ArrayList<>();
        List<Row> shown = new ArrayList<>();
        for (Row row : Rows.months(asked, material)) {
            RowShares shares = new RowShares(row, switches, material.inhabitants());
            if (shares.state() == RowShares.State.SHOWN) {
                shown.add(row);
                months.add(new MonthShare(
                        Month.parse(row.key()), shares.share(asked.top()), shares.base(), shares.rounds()));
            }
        }
        return new TopShareTrend(
                asked.code(),
                asked.text(),
                Captions.counted(asked, material),
                Captions.top(asked),
                asked.highIsGood(),
                months,
                comparable(asked, shown));
    }

    private Set<Month> comparable(Asked asked, List<Row> rows) {
        Set<Month> comparable = new HashSet<>();
        for (Row row : rows) {
            boolean severed = Breaks.verdict(row, rows.getLast(), material, asked, asked.top())
                    .comparability()
                    .severs();
            if (!severed || row.key().equals(rows.getLast().key())) {
                comparable.add(Month.parse(row.key()));
            }
        }
        return comparable;
    }
}
