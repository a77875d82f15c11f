package no.opptrapp.reports.schedule;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.mail.LetterBlock;
import no.opptrapp.core.mail.LetterText;
import no.opptrapp.core.mail.MailSettings;
import no.opptrapp.core.mail.Outbox;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchItem;
import no.opptrapp.reports.batch.BatchSheet;
import no.opptrapp.reports.batch.ItemState;
import org.jspecify.annotations.Nullable;

/** Tells who asked for a schedule that its reports are there, ready to be commented: one letter each time. */
@Singleton
class ScheduleLetters {

    /** So many reports are named one by one; more are reached by the page of all of them. */
    private static final int NAMED = 10;

    private final SchedulePolicy policy;
    private final ArchiveService archive;
    private final Users users;
    private final Outbox outbox;
    private final MailSettings settings;

    ScheduleLetters(SchedulePolicy policy, ArchiveService archive, Users users, Outbox outbox, MailSettings settings) {
        this.policy = policy;
        this.archive = archive;
        this.users = users;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * Puts the letter in the outbox, in the transaction of the note that it was written.
     *
     * @param made null where nothing could be begun
     * @return false when who asked cannot be written to, or does not write these reports any more
     */
    boolean put(Actor job, Schedule schedule, ScheduleRun run, @Nullable BatchSheet made) {
        Optional<User> asked = users.all(job).stream()
                .filter(user -> user.id().equals(schedule.by()))
                .filter(user -> user.active() && user.contact().isReminded())
                .filter(user -> policy.allows(user.actor(), schedule.facts()))
                .findFirst();
        return settings.isSet()
                && asked.isPresent()
                && outbox.put(
                        job,
                        "schedule/" + schedule.id() + "/" + run.occasion(),
                        Objects.requireNonNull(asked.get().contact().email()),
                        letter(job, asked.get(), run, made));
    }

    private LetterText letter(Actor job, User asked, ScheduleRun run, @Nullable BatchSheet made) {
        Texts texts = Texts.in(asked.language());
        List<LetterBlock> blocks = new ArrayList<>();
        int done = made == null ? 0 : made.batch().count(ItemState.DONE);
        int not = made == null ? 1 : made.batch().all() - done;
        blocks.add(new LetterBlock.Words(
                texts.say("schedule.letter.greeting", asked.displayName(), run.occasion(), done)));
        if (made != null && done > 0) {
            blocks.add(new LetterBlock.Links(links(job, made, texts, done)));
        }
        Text problem = run.problem();
        if (problem != null) {
            blocks.add(new LetterBlock.Words(texts.say("schedule.letter.problem", problem)));
        } else if (not > 0) {
            blocks.add(new LetterBlock.Words(texts.say("schedule.letter.not", not)));
        }
        blocks.add(new LetterBlock.Words(texts.say("schedule.letter.stop")));
        blocks.add(new LetterBlock.Links(List.of(
                new LetterBlock.Link(texts.say("schedule.letter.page"), "", settings.page("reports/schedules")))));
        return new LetterText(asked.language(), texts.say("schedule.letter.subject", run.occasion(), done), blocks);
    }

    private List<LetterBlock.Link> links(Actor job, BatchSheet made, Texts texts, int done) {
        Batch batch = made.batch();
        if (done > NAMED) {
            return List.of(new LetterBlock.Link(
                    texts.say("schedule.letter.all", done), "", settings.page("reports/batches/" + batch.id())));
        }
        List<LetterBlock.Link> links = new ArrayList<>();
        for (BatchItem item : made.items()) {
            UUID report = item.report();
            if (report != null) {
                links.add(new LetterBlock.Link(
                        archive.get(job, report).title(),
                        item.language().ownName(),
                        settings.page(batch.key(item.area(), item.language()).page())));
            }
        }
        return links;
    }
}
