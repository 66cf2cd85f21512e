package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Reliability;
import com.surefoot.show.Question.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A live stream with trips. Whoever changes it gets another one, or a {@link RefusedException}.
 *
 * @param asked how sure what is on air has to be
 * @param language what the host speaks
 * @param revision counts up with what is done
 * @param hidden whether overlays are blank
 * @param rundown what is prepared, in order
 * @param preview the item that is to be taken next
 * @param questions those that wait, those that are taken, and the last that were done with
 * @param poll the last one, be it closed
 * @param lastNo the highest number of a question or poll so far
 */
public record Show(
        String id,
        String title,
        Reliability asked,
        Locale language,
        Instant createdAt,
        Keys keys,
        long revision,
        boolean rehearsal,
        boolean hidden,
        List<Item> rundown,
        Optional<String> preview,
        Optional<OnAir> onAir,
        List<Question> questions,
        Optional<Poll> poll,
        long lastNo) {

    static final int MOST_ITEMS = 50;

    public Show {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(asked, "asked");
        requireNonNull(language, "language");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(keys, "keys");
        rundown = List.copyOf(rundown);
        requireNonNull(preview, "preview");
        requireNonNull(onAir, "onAir");
        questions = List.copyOf(questions);
        requireNonNull(poll, "poll");
        if (asked.target().isEmpty()) {
            throw new IllegalArgumentException("Show %s promises nothing. Maybe its target is missing?".formatted(id));
        }
    }

    /** A new show, with nothing in it. */
    public static Show create(String id, String title, Reliability asked, Locale language, Instant at, Keys keys) {
        return new Show(
                id,
                title,
                asked,
                language,
                at,
                keys,
                1,
                false,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                0);
    }

    /** Percent of what is on air that is to prove right. */
    public int target() {
        return asked.target().orElseThrow();
    }

    public Item item(String item) {
        return find(item)
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_ITEM,
                        "There is no item '%s' in the rundown. Maybe it was removed?".formatted(item)));
    }

    Optional<Item> find(String item) {
        return rundown.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    boolean isOnAir(String item) {
        return onAir.filter(air -> air.item().equals(item)).isPresent();
    }

    Show add(Item item) {
        if (rundown.size() >= MOST_ITEMS) {
            throw new RefusedException(
                    Refusal.RUNDOWN_FULL,
                    "The rundown has %d items, and cannot have more. Maybe remove one?".formatted(rundown.size()));
        }
        if (rundown.stream().anyMatch(other -> other.trip().equals(item.trip()))) {
            throw new RefusedException(
                    Refusal.TRIP_IN_RUNDOWN,
                    "Trip '%s' is in the rundown already. Maybe another one is meant?".formatted(item.trip()));
        }
        List<Item> all = new ArrayList<>(rundown);
        all.add(item);
        return withRundown(all);
    }

    Show remove(String item) {
        Item gone = item(item);
        if (isOnAir(item)) {
            throw new RefusedException(Refusal.ON_AIR, "Item '%s' is on air. Maybe take it off first?".formatted(item));
        }
        Show without = withRundown(
                rundown.stream().filter(other -> !other.equals(gone)).toList());
        return preview.filter(item::equals).isPresent() ? without.withPreview(Optional.empty()) : without;
    }

    Show order(List<String> items) {
        boolean isSame = items.size() == rundown.size()
                && new HashSet<>(items)
                        .equals(new HashSet<>(rundown.stream().map(Item::id).toList()));
        if (!isSame) {
            throw new RefusedException(
                    Refusal.RUNDOWN_CHANGED,
                    "The rundown has %d items, and these are not all of them once. Maybe read it again?"
                            .formatted(rundown.size()));
        }
        return withRundown(items.stream().map(this::item).toList());
    }

    Show preview(Optional<String> item) {
        item.ifPresent(this::item);
        return withPreview(item);
    }

    Show air(Optional<OnAir> air) {
        return copy(rehearsal, hidden, rundown, preview, air, questions, poll, lastNo);
    }

    Show version(String item, int version) {
        return withRundown(rundown.stream()
                .map(one -> one.id().equals(item) ? one.withVersion(version) : one)
                .toList());
    }

    Show hide(boolean hide) {
        return copy(rehearsal, hide, rundown, preview, onAir, questions, poll, lastNo);
    }

    Show rehearse(boolean on) {
        if (on && !rehearsal && onAir.isPresent()) {
            throw new RefusedException(
                    Refusal.ON_AIR,
                    "Item '%s' is on air. Maybe take it off before rehearsing?"
                            .formatted(onAir.get().item()));
        }
        return copy(on, hidden, rundown, preview, onAir, questions, poll, lastNo);
    }

    Show ask(String card, String text, Optional<String> name, Instant at) {
        Question asked = new Question(lastNo + 1, card, text, name, at, State.WAITING);
        List<Question> all = Queue.with(questions, asked);
        return copy(rehearsal, hidden, rundown, preview, onAir, all, poll, lastNo + 1);
    }

    Show mark(long no, State state) {
        return copy(rehearsal, hidden, rundown, preview, onAir, Queue.mark(questions, no, state), poll, lastNo);
    }

    Show open(String question, List<Poll.Option> options, Instant at) {
        if (poll.filter(Poll::isOpen).isPresent()) {
            throw new RefusedException(
                    Refusal.POLL_OPEN,
                    "'%s' is still open. Maybe close it first?"
                            .formatted(poll.get().question()));
        }
        Poll opened = new Poll(lastNo + 1, question, options, at, Optional.empty());
        return copy(rehearsal, hidden, rundown, preview, onAir, questions, Optional.of(opened), lastNo + 1);
    }

    public Poll poll(long no) {
        return poll.filter(one -> one.no() == no)
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_POLL, "There is no poll '%d'. Maybe it was withdrawn?".formatted(no)));
    }

    Show close(long no, Instant at) {
        Poll open = poll(no);
        return withPoll(Optional.of(open.isOpen() ? open.closed(at) : open));
    }

    Show withdraw(long no) {
        poll(no);
        return withPoll(Optional.empty());
    }

    Show with(Keys others) {
        return new Show(
                id, title, asked, language, createdAt, others, revision, rehearsal, hidden, rundown, preview, onAir,
                questions, poll, lastNo);
    }

    /** The same, one revision on. */
    Show next() {
        return new Show(
                id,
                title,
                asked,
                language,
                createdAt,
                keys,
                revision + 1,
                rehearsal,
                hidden,
                rundown,
                preview,
                onAir,
                questions,
                poll,
                lastNo);
    }

    private Show withRundown(List<Item> items) {
        return copy(rehearsal, hidden, items, preview, onAir, questions, poll, lastNo);
    }

    Show withPreview(Optional<String> item) {
        return copy(rehearsal, hidden, rundown, item, onAir, questions, poll, lastNo);
    }

    private Show withPoll(Optional<Poll> other) {
        return copy(rehearsal, hidden, rundown, preview, onAir, questions, other, lastNo);
    }

    private Show copy(
            boolean rehearsing,
            boolean hide,
            List<Item> items,
            Optional<String> next,
            Optional<OnAir> air,
            List<Question> asks,
            Optional<Poll> polls,
            long last) {
        return new Show(
                id,
                title,
                asked,
                language,
                createdAt,
                keys,
                revision,
                rehearsing,
                hide,
                items,
                next,
                air,
                asks,
                polls,
                last);
    }
}
