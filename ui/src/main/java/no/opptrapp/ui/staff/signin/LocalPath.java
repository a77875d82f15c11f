package no.opptrapp.ui.staff.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go on to, as a link says it: only ever a page of our own. */
final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalPath() {}

    /** The path, or the start page for anything that is not a path on this door. */
    static String of(@Nullable String asked) {
        return asked != null && LOCAL.matcher(asked).matches() ? asked : "/";
    }
}
