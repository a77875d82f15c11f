package no.opptrapp.core.figure.paint;

import java.awt.Color;

/** The colours of a figure on light and on dark ground. The Likert fills are the same on both. */
public enum Palette {
    LIGHT,
    DARK;

    public Color color(Ink ink) {
        return new Color(rgb(ink));
    }

    /** The contrast ratio of two colours by WCAG 2.1, from 1 to 21. */
    public static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private int rgb(Ink ink) {
        boolean light = this == LIGHT;
        return switch (ink) {
            case HEADING -> light ? 0x14323A : 0xE8EFF0;
            case TEXT -> light ? 0x22343A : 0xD5DEE0;
            case QUIET -> light ? 0x5B6B71 : 0x9DADB2;
            case GROUND -> light ? 0xFFFFFF : 0x0F1B1F;
            case RULE -> light ? 0xDFE5E7 : 0x2A3C42;
            case OUTLINE -> light ? 0x7D8D93 : 0x70838A;
            case HATCH -> light ? 0xB3BFC3 : 0x4C6067;
            case ACCENT -> light ? 0x0B6E69 : 0x5CC2B8;
            case BAND -> light ? 0xE1EEED : 0x1B3F3E;
            case SECOND -> light ? 0xA34A0C : 0xF0B45C;
            case THIRD -> light ? 0x6A4C93 : 0xC3A6E8;
            case OTHER -> light ? 0x98A5AA : 0x8A9AA1;
            case ON_ACCENT -> light ? 0xFFFFFF : 0x0F1B1F;
            case LIKERT_1 -> 0x0B6E69;
            case LIKERT_2 -> 0x7FBDB4;
            case LIKERT_3 -> 0xE2E6E9;
            case LIKERT_4 -> 0xF0B66B;
            case LIKERT_5 -> 0xB4530F;
            case DONT_KNOW -> 0x8E9AA3;
            case HEAT_1 -> light ? 0xDCEDEB : 0x1D3B3A;
            case HEAT_2 -> light ? 0xA8D3CE : 0x275A57;
            case HEAT_3 -> light ? 0x6CB1AA : 0x3A837D;
            case HEAT_4 -> light ? 0x2E877F : 0x6DB9B1;
            case HEAT_5 -> light ? 0x0A5350 : 0xBDE6E0;
            case ON_DARK -> 0xFFFFFF;
            case ON_LIGHT -> 0x14323A;
        };
    }
}
