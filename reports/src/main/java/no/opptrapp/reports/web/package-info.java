/** From document to a web page that needs no script, no other file and no eyes. */
@NullMarked
package no.opptrapp.reports.web;

import org.jspecify.annotations.NullMarked;
