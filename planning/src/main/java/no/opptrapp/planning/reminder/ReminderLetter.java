package no.opptrapp.planning.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.opptrapp.core.access.User;
import no.opptrapp.core.mail.LetterBlock;
import no.opptrapp.core.mail.LetterText;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.text.Days;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** What a letter that reminds says, in the receiver's language. */
final class ReminderLetter {

    private final MailSettings settings;
    private final Function<String, Text> areaNames;

    /** @param areaNames the name of an area by its code */
    ReminderLetter(MailSettings settings, Function<String, Text> areaNames) {
        this.settings = settings;
        this.areaNames = areaNames;
    }

    /**
     * The letter.
     *
     * @param fresh what the receiver was not told before
     * @param known how much more waits, that the receiver was told of
     */
    LetterText of(User receiver, List<Reminder> fresh, int known) {
        Texts texts = Texts.in(receiver.language());
        List<LetterBlock> blocks = new ArrayList<>();
        blocks.add(new LetterBlock.Words(texts.say("reminder.greeting", receiver.displayName())));
        for (Occasion occasion : Occasion.values()) {
            List<LetterBlock.Link> links = fresh.stream()
                    .filter(reminder -> reminder.occasion() == occasion)
                    .map(reminder -> link(reminder, texts))
                    .toList();
            if (!links.isEmpty()) {
                blocks.add(new LetterBlock.Heading(texts.say(occasion.heading())));
                blocks.add(new LetterBlock.Links(links));
            }
        }
        if (known > 0) {
            blocks.add(new LetterBlock.Words(texts.say("reminder.known", known)));
        }
        blocks.add(new LetterBlock.Words(texts.say("reminder.why")));
        blocks.add(new LetterBlock.Links(
                List.of(new LetterBlock.Link(texts.say("reminder.account"), "", settings.page("account")))));
        return new LetterText(receiver.language(), texts.say("reminder.subject", fresh.size()), blocks);
    }

    private LetterBlock.Link link(Reminder reminder, Texts texts) {
        String day = Days.written(reminder.day(), texts.language());
        return new LetterBlock.Link(
                texts.say(reminder.title()),
                texts.say(reminder.occasion().note(areaNames.apply(reminder.area()), day)),
                settings.page(reminder.page()));
    }
}
