package no.opptrapp.core.text;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

/** Orders things as a reader of the language expects: in Norwegian æ, ø and å last, and aa as å. */
public final class Ordering {

    private Ordering() {}

    /** Orders by a name, in the language's own alphabet; equal names keep the order they had. */
    public static <T> Comparator<T> by(Language language, Function<? super T, String> name) {
        Collator collator = Collator.getInstance(language.locale()).freeze();
        return (a, b) -> collator.compare(name.apply(a), name.apply(b));
    }
}
