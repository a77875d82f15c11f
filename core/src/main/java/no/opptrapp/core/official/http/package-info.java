/** The official services over HTTP. */
@NullMarked
package no.opptrapp.core.official.http;

import org.jspecify.annotations.NullMarked;
