/** A figure as a file: CSV for people, CSV for programs and XLSX. */
@NullMarked
package no.opptrapp.core.figure.file;

import org.jspecify.annotations.NullMarked;
