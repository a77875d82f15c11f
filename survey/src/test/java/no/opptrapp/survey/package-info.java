/** Situations that tests of surveys begin with. */
package no.opptrapp.survey;
