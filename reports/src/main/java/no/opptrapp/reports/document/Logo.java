package no.opptrapp.reports.document;

import java.util.Base64;
import no.opptrapp.core.text.Text;

/**
 * What stands above the cover.
 *
 * @param png a picture without anything to see through, in Base64
 * @param width in pixels
 * @param height in pixels
 * @param alternative what is said instead of it
 */
public record Logo(String png, int width, int height, Text alternative) {

    public static Logo of(byte[] png, int width, int height, Text alternative) {
        return new Logo(Base64.getEncoder().encodeToString(png), width, height, alternative);
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(png);
    }
}
