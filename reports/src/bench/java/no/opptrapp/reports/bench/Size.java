package no.opptrapp.reports.bench;

/** How large the synthetic survey is. */
enum Size {
    S(20, 90),
    M(20, 10_000),
    L(60, 50_000);

    private final int rounds;
    private final int answers;

    Size(int rounds, int answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    int rounds() {
        return rounds;
    }

    /** Answers in each round. */
    int answers() {
        return answers;
    }

    long allAnswers() {
        return (long) rounds * answers;
    }
}
