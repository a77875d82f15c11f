/** {@code /api/v1/targets}: what areas want to reach, and how far they have come. */
@NullMarked
package no.opptrapp.ui.open.targets;

import org.jspecify.annotations.NullMarked;
