package no.opptrapp.ui.staff.users;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.architecture.ArchitectureRules;

/**
 * What the program writes into the audit trail, read from its compiled classes so that nothing new is forgotten.
 *
 * @param deeds such as {@code round.closed}
 * @param fields such as {@code closesAt}
 * @param jobs such as {@code demonstration}
 */
record TrailVocabulary(Set<String> deeds, Set<String> fields, Set<String> jobs) {

    private static final String CHANGE = AuditedChange.class.getName().replace('.', '/');
    private static final String ACTOR = Actor.class.getName().replace('.', '/');
    private static final String FACTS = ")Ljava/util/Map<Ljava/lang/String;Ljava/lang/Object;>;";
    private static final Pattern DEED = Pattern.compile("[a-z_]+\\.[a-z_]+");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-zA-Z]*");

    static TrailVocabulary ofTheProgram() {
        List<ClassModel> classes = ArchitectureRules.everything().stream()
                .map(TrailVocabulary::read)
                .toList();
        Set<String> packages = classes.stream()
                .filter(type -> type.methods().stream().anyMatch(TrailVocabulary::makesChange))
                .map(TrailVocabulary::packageOf)
                .collect(Collectors.toSet());
        TrailVocabulary found = new TrailVocabulary(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (ClassModel type : classes) {
            for (MethodModel method : type.methods()) {
                found.readJobs(method);
                if (packages.contains(packageOf(type))) {
                    found.readChanges(method);
                }
            }
        }
        return found;
    }

    private static ClassModel read(JavaClass type) {
        try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of().parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(ClassModel type) {
        String name = type.thisClass().asInternalName();
        return name.substring(0, name.lastIndexOf('/'));
    }

    private static boolean makesChange(MethodModel method) {
        return elements(method)
                .anyMatch(element -> element instanceof InvokeInstruction call
                        && call.owner().asInternalName().equals(CHANGE)
                        && Set.of("made", "changed", "removed", "<init>")
                                .contains(call.name().stringValue()));
    }

    private static boolean givesFacts(MethodModel method) {
        return method.findAttribute(Attributes.signature())
                .filter(signature -> signature.signature().stringValue().endsWith(FACTS))
                .isPresent();
    }

    /** A deed may be handed on to the method that writes it down; the names of fields stand where the facts are put together. */
    private void readChanges(MethodModel method) {
        texts(method).filter(text -> DEED.matcher(text).matches()).forEach(deeds::add);
        if (makesChange(method) || givesFacts(method)) {
            texts(method).filter(text -> FIELD.matcher(text).matches()).forEach(fields::add);
        }
    }

    private void readJobs(MethodModel method) {
        String last = "";
        for (CodeElement element : elements(method).toList()) {
            if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text) {
                last = text;
            } else if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(ACTOR)
                    && call.name().equalsString("job")) {
                jobs.add(last);
            }
        }
    }

    private static Stream<String> texts(MethodModel method) {
        return elements(method)
                .filter(ConstantInstruction.class::isInstance)
                .map(element -> ((ConstantInstruction) element).constantValue())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Stream<CodeElement> elements(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream());
    }
}
