/** Files in and out: CSV and workbooks as other programs and people write and read them. */
@NullMarked
package no.opptrapp.core.exchange;

import org.jspecify.annotations.NullMarked;
