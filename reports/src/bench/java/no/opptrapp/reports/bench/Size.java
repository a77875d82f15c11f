package no.opptrapp.reports.bench;

/** How large the synthetic survey is, and the plans of the municipalities. */
enum Size {
    S(20, 90, 4),
    M(20, 10_000, 50),
    L(60, 50_000, 200);

    private final int rounds;
    private final int answers;
    private final int plans;

    Size(int rounds, int answers, int plans) {
        this.rounds = rounds;
        this.answers = answers;
        this.plans = plans;
    }

    int rounds() {
        return rounds;
    }

    /** Answers in each round. */
    int answers() {
        return answers;
    }

    /** Needs in each municipality, and as many measures. */
    int plans() {
        return plans;
    }

    long allAnswers() {
        return (long) rounds * answers;
    }
}
