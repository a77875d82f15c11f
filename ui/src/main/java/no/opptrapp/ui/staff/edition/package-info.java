/** Reports for those who write them: which there are, their pages and comments, review and approval, and their files. */
@NullMarked
package no.opptrapp.ui.staff.edition;

import org.jspecify.annotations.NullMarked;
