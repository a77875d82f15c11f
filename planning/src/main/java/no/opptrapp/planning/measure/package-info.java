/** What is planned and done about needs: measures with their versions, the catalogue they may come from, and files of them. */
@NullMarked
package no.opptrapp.planning.measure;

import org.jspecify.annotations.NullMarked;
