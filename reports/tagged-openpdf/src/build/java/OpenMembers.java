import static java.lang.classfile.ClassFile.ACC_PROTECTED;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes three members of OpenPDF reachable for the tagging of JasperReports: a constructor and {@code buildTree()} of
 * the structure tree root become protected, and the writer gets a setter for it. Without them the report is written all
 * the same but its tags vanish, so a member that is not there stops the build. Running it twice changes nothing.
 */
final class OpenMembers {

    private static final ClassDesc WRITER = ClassDesc.of("com.lowagie.text.pdf.PdfWriter");
    private static final ClassDesc ROOT = ClassDesc.of("com.lowagie.text.pdf.PdfStructureTreeRoot");
    private static final MethodTypeDesc CONSTRUCTOR = MethodTypeDesc.of(ConstantDescs.CD_void, WRITER);
    private static final MethodTypeDesc BUILD_TREE = MethodTypeDesc.of(ConstantDescs.CD_void);
    private static final MethodTypeDesc SETTER = MethodTypeDesc.of(ConstantDescs.CD_void, ROOT);
    private static final String SETTER_NAME = "setStructureTreeRoot";

    private final Path classes;
    private final ClassFile format;

    private OpenMembers(Path classes) throws IOException {
        this.classes = classes;
        URL[] path = {URI.create(classes.toUri().toString()).toURL()};
        this.format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(new URLClassLoader(path))));
    }

    public static void main(String... arguments) throws IOException {
        OpenMembers program = new OpenMembers(Path.of(arguments[0]));
        program.rewrite(ROOT, program.protectedInRoot());
        program.rewrite(WRITER, program.setterInWriter());
        program.check();
    }

    private ClassTransform protectedInRoot() {
        return (builder, element) -> {
            if (element instanceof MethodModel method
                    && (is(method, ConstantDescs.INIT_NAME, CONSTRUCTOR) || is(method, "buildTree", BUILD_TREE))) {
                builder.transformMethod(method, MethodTransform.ofStateful(() -> (inner, part) -> {
                    if (part instanceof java.lang.classfile.AccessFlags) {
                        inner.withFlags(ACC_PROTECTED);
                    } else {
                        inner.with(part);
                    }
                }));
            } else {
                builder.with(element);
            }
        };
    }

    private ClassTransform setterInWriter() throws IOException {
        boolean there = format.parse(file(WRITER)).methods().stream().anyMatch(m -> is(m, SETTER_NAME, SETTER));
        return there
                ? ClassTransform.ACCEPT_ALL
                : ClassTransform.endHandler(builder -> builder.withMethodBody(
                        SETTER_NAME,
                        SETTER,
                        ACC_PUBLIC,
                        code -> code.aload(0)
                                .aload(1)
                                .putfield(WRITER, "structureTreeRoot", ROOT)
                                .return_()));
    }

    private void rewrite(ClassDesc type, ClassTransform transform) throws IOException {
        Path file = file(type);
        byte[] changed = format.transformClass(format.parse(file), transform);
        var errors = format.verify(changed);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(file + " does not verify after the change: " + errors);
        }
        Files.write(file, changed);
    }

    /** Reads the result again from disk: what was meant to be open is open. */
    private void check() throws IOException {
        ClassModel root = format.parse(file(ROOT));
        require(root, ConstantDescs.INIT_NAME, CONSTRUCTOR, AccessFlag.PROTECTED);
        require(root, "buildTree", BUILD_TREE, AccessFlag.PROTECTED);
        ClassModel writer = format.parse(file(WRITER));
        require(writer, SETTER_NAME, SETTER, AccessFlag.PUBLIC);
        if (writer.fields().stream().noneMatch(field -> field.fieldName().equalsString("structureTreeRoot"))) {
            throw new IllegalStateException("PdfWriter has no field structureTreeRoot");
        }
    }

    private static void require(ClassModel model, String name, MethodTypeDesc type, AccessFlag flag) {
        boolean open = model.methods().stream()
                .anyMatch(method -> is(method, name, type) && method.flags().has(flag));
        if (!open) {
            throw new IllegalStateException(
                    model.thisClass().asInternalName() + "." + name + type.displayDescriptor() + " is not there");
        }
    }

    private static boolean is(MethodModel method, String name, MethodTypeDesc type) {
        return method.methodName().equalsString(name)
                && method.methodTypeSymbol().equals(type);
    }

    private Path file(ClassDesc type) {
        return classes.resolve(type.packageName().replace('.', '/')).resolve(type.displayName() + ".class");
    }
}
