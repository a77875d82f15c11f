/** What respondents wrote, read by a person before anybody else may see it. */
@NullMarked
package no.opptrapp.ui.staff.text;

import org.jspecify.annotations.NullMarked;
