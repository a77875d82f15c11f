package no.opptrapp.reports.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.access.User;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.mail.LetterBlock;
import no.opptrapp.core.mail.LetterText;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.text.Texts;

/** What the letter to a manager says, in the manager's language. */
final class BatchLetter {

    private final MailSettings settings;
    private final Batch batch;
    private final Areas areas;

    BatchLetter(MailSettings settings, Batch batch, Areas areas) {
        this.settings = settings;
        this.batch = batch;
        this.areas = areas;
    }

    LetterText to(User receiver, List<BatchItem> reports) {
        Texts texts = Texts.in(receiver.language());
        String period = batch.period();
        List<LetterBlock> blocks = new ArrayList<>();
        blocks.add(new LetterBlock.Words(
                texts.say("batch.letter.greeting", receiver.displayName(), period, reports.size())));
        blocks.add(new LetterBlock.Links(
                reports.stream().map(item -> link(item, texts)).toList()));
        blocks.add(new LetterBlock.Words(texts.say("batch.letter.sign-in")));
        return new LetterText(receiver.language(), texts.say("batch.letter.subject", period, reports.size()), blocks);
    }

    private LetterBlock.Link link(BatchItem item, Texts texts) {
        String name = areas.register()
                .find(Borders.inYear(batch.year()), item.area())
                .map(area -> texts.say(area.name()))
                .orElse(item.area());
        return new LetterBlock.Link(
                name,
                item.language().ownName(),
                settings.page("reports/archive/" + Objects.requireNonNull(item.report())));
    }
}
