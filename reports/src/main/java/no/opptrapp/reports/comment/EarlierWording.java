package no.opptrapp.reports.comment;

import java.util.Optional;

/** What people said in the edition before. */
public record EarlierWording(String period, Wording wording) {

    /** What somebody said in a place; nothing where the program's draft was used. */
    public Optional<Remark> in(String slot) {
        return Optional.ofNullable(wording.remarks().get(slot)).filter(Remark::speaks);
    }
}
