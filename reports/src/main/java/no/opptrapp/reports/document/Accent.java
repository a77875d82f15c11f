package no.opptrapp.reports.document;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.opptrapp.core.figure.paint.Palette;

/**
 * The colour of headings, cover and labels. It carries text on white and has white text on it.
 *
 * @param hex as {@code #0B6E69}, in capitals
 */
public record Accent(String hex) {

    /** The least contrast of text that WCAG 2.1 asks for at level AA. */
    public static final double LEAST = 4.5;

    /** The lighter of the two grounds that pages have in the dark. */
    private static final Color DARK_GROUND = new Color(0x16262B);

    private static final Pattern FORM = Pattern.compile("#[0-9A-F]{6}");

    public Accent {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("The colour " + hex);
        }
    }

    /** What somebody wrote, with or without its sign, in small letters or capitals. */
    public static Optional<Accent> read(String written) {
        String bare = written.strip().toUpperCase(Locale.ROOT);
        String hex = bare.startsWith("#") ? bare : "#" + bare;
        return FORM.matcher(hex).matches() ? Optional.of(new Accent(hex)) : Optional.empty();
    }

    public Color color() {
        return Color.decode(hex);
    }

    /** The contrast ratio to white, from 1 to 21. */
    public double contrast() {
        return Palette.contrast(color(), Color.WHITE);
    }

    public boolean isReadable() {
        return contrast() >= LEAST;
    }

    /** The same where it can be read; otherwise the lightest colour of the same tint that can. */
    public Accent readable() {
        if (isReadable()) {
            return this;
        }
        double from = 0;
        double to = 1;
        for (int step = 0; step < 30; step++) {
            double middle = (from + to) / 2;
            if (dimmed(middle).isReadable()) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return dimmed(from);
    }

    /** So much of its light. */
    private Accent dimmed(double share) {
        Color own = color();
        return of(dimmed(own.getRed(), share), dimmed(own.getGreen(), share), dimmed(own.getBlue(), share));
    }

    private static int dimmed(int channel, double share) {
        return (int) Math.floor(channel * share);
    }

    /** The same tint for text on dark ground: with as much white in it as reading takes. */
    public Accent onDark() {
        Color own = color();
        for (int part = 0; part < 100; part++) {
            double white = part / 100.0;
            Accent lighter = of(lit(own.getRed(), white), lit(own.getGreen(), white), lit(own.getBlue(), white));
            if (Palette.contrast(lighter.color(), DARK_GROUND) >= LEAST) {
                return lighter;
            }
        }
        return of(255, 255, 255);
    }

    private static int lit(int channel, double white) {
        return (int) Math.ceil(channel + (255 - channel) * white);
    }

    private static Accent of(int red, int green, int blue) {
        return new Accent(String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue));
    }
}
