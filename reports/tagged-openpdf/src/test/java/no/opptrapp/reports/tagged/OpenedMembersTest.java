package no.opptrapp.reports.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.lang.reflect.Modifier;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class OpenedMembersTest {

    @Test
    void the_library_is_on_the_class_path_once() throws Exception {
        assertThat(Collections.list(getClass().getClassLoader().getResources("com/lowagie/text/pdf/PdfWriter.class")))
                .hasSize(1);
    }

    @Test
    void the_tree_of_tags_can_be_built_by_a_subclass() throws Exception {
        assertThat(Modifier.isProtected(PdfStructureTreeRoot.class
                        .getDeclaredMethod("buildTree")
                        .getModifiers()))
                .isTrue();
        assertThat(Modifier.isProtected(PdfStructureTreeRoot.class
                        .getDeclaredConstructor(PdfWriter.class)
                        .getModifiers()))
                .isTrue();
    }

    @Test
    void the_writer_takes_another_root() throws Exception {
        assertThat(Modifier.isPublic(PdfWriter.class
                        .getDeclaredMethod("setStructureTreeRoot", PdfStructureTreeRoot.class)
                        .getModifiers()))
                .isTrue();
    }
}
