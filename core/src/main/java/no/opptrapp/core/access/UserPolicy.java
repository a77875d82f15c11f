package no.opptrapp.core.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Text;

/** What a user must be like. */
final class UserPolicy {

    /** Long enough that no composition rules are needed (NIST SP 800-63B). */
    static final int SHORTEST_PASSWORD = 12;

    static final int LONGEST_PASSWORD = 200;

    private static final Pattern USERNAME = Pattern.compile("[\\p{Ll}\\p{Lo}0-9][\\p{Ll}\\p{Lo}0-9._@+-]{1,63}");
    private static final Pattern AREA = Pattern.compile("NO|NN|TR|VL|OL|SL|[0-9]{2}|[0-9]{4}|[0-9]{6}");
    private static final Pattern COUNTY = Pattern.compile("[0-9]{2}");
    private static final Set<Role> WHOLE_COUNTRY = Set.of(Role.NATIONAL, Role.OWNER);

    private UserPolicy() {}

    static List<Text> faults(UserDraft draft) {
        List<Text> faults = new ArrayList<>();
        if (!USERNAME.matcher(draft.username()).matches()) {
            faults.add(Text.of("access.username.form"));
        }
        if (draft.displayName().isEmpty() || draft.displayName().length() > 100) {
            faults.add(Text.of("access.name.missing"));
        }
        faults.addAll(faults(draft.role(), draft.scope()));
        faults.addAll(faults(draft.contact()));
        return faults;
    }

    static List<Text> faults(Contact contact) {
        String email = contact.email();
        return email == null || Contact.isAddress(email) ? List.of() : List.of(Text.of("access.email.form", email));
    }

    static List<Text> faults(Role role, Set<String> scope) {
        List<Text> faults = new ArrayList<>();
        if (role == Role.READER || role == Role.JOB) {
            faults.add(Text.of("access.role.not_for_people"));
        }
        if (scope.isEmpty()) {
            faults.add(Text.of("access.scope.missing"));
        }
        scope.stream()
                .filter(area -> !AREA.matcher(area).matches())
                .sorted()
                .forEach(area -> faults.add(Text.of("access.scope.unknown", area)));
        if (WHOLE_COUNTRY.contains(role) && !scope.equals(Set.of("NO"))) {
            faults.add(Text.of("access.scope.whole_country"));
        }
        // What a coordinator sees goes by the county: a single municipality is what a manager has.
        if (role == Role.COORDINATOR) {
            scope.stream()
                    .filter(area -> AREA.matcher(area).matches()
                            && !COUNTY.matcher(area).matches())
                    .sorted()
                    .forEach(area -> faults.add(Text.of("access.scope.county", area)));
        }
        return faults;
    }

    static List<Text> passwordFaults(String username, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            return List.of(Text.of("access.password.short", SHORTEST_PASSWORD));
        }
        if (password.length() > LONGEST_PASSWORD) {
            return List.of(Text.of("access.password.long", LONGEST_PASSWORD));
        }
        if (password.equalsIgnoreCase(username) || password.chars().distinct().count() < 4) {
            return List.of(Text.of("access.password.guessable"));
        }
        return List.of();
    }
}
