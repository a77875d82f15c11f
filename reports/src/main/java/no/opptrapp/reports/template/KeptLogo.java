package no.opptrapp.reports.template;

import java.util.UUID;

/**
 * A logo that was added.
 *
 * @param area code of whose it is
 * @param sha256 of the picture as it is kept, in hexadecimal
 * @param width in pixels
 * @param height in pixels
 * @param png not to be changed
 */
public record KeptLogo(UUID id, String area, String sha256, int width, int height, byte[] png) {}
