/** What is the same for every kind of report: what it is called, who makes it, and the forms it is given in. */
@NullMarked
package no.opptrapp.reports.edition;

import org.jspecify.annotations.NullMarked;
