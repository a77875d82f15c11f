/** Municipalities, counties, regions and districts on the borders of 2019, 2020 and 2024, and the way between them. */
@NullMarked
package no.opptrapp.core.area;

import org.jspecify.annotations.NullMarked;
