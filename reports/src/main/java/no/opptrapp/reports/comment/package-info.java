/** What people say in reports: written in the places where the program drafts, kept in versions, and put in their stead. */
@NullMarked
package no.opptrapp.reports.comment;

import org.jspecify.annotations.NullMarked;
