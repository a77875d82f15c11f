package no.opptrapp.survey.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.survey.round.Responses;
import no.opptrapp.survey.round.Tally;

/**
 * What the results of a round rest on.
 *
 * @param rounds the rounds used, in order, with the version of their tally
 * @param questionnaire code and version of the questionnaire the round asked
 * @param responses how many answered the round, in that tally
 * @param hash SHA-256, in hexadecimal, of all values that may be seen in the plain setting. The counts themselves are
 *     not hashed: from the hash of small hidden counts they could be found by trying
 */
public record ResultBasis(List<Used> rounds, String questionnaire, Responses responses, String hash) {

    public ResultBasis {
        rounds = List.copyOf(rounds);
    }

    /** A round and the version of the tally that was used. */
    public record Used(IsoWeek round, int tally) {}

    static ResultBasis of(Material material) {
        return of(material, new Figures(material, Switches.DEFAULT).all());
    }

    /** @param plain the figures of the material in the plain setting */
    static ResultBasis of(Material material, List<Figure> plain) {
        List<Used> rounds = material.tallies().stream()
                .map(tally -> new Used(tally.round(), tally.version()))
                .toList();
        MessageDigest digest = sha256();
        for (Used used : rounds) {
            digest.update((used + "\n").getBytes(StandardCharsets.UTF_8));
        }
        plain.stream()
                .flatMap(figure -> ResultRow.of(figure).stream())
                .forEach(row -> digest.update((row.line() + "\n").getBytes(StandardCharsets.UTF_8)));
        Tally own = material.own();
        return new ResultBasis(
                rounds,
                material.questionnaire().code() + "/" + own.questionnaireVersion(),
                own.responses(),
                HexFormat.of().formatHex(digest.digest()));
    }

    /** How many rounds there are in each month, oldest month first. */
    public List<MonthRounds> roundsPerMonth() {
        return rounds.stream()
                .map(used -> used.round().month())
                .distinct()
                .map(month -> new MonthRounds(month, (int) rounds.stream()
                        .filter(used -> used.round().month().equals(month))
                        .count()))
                .toList();
    }

    /** A month and the number of rounds in it. */
    public record MonthRounds(Month month, int rounds) {}

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
