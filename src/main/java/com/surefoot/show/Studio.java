package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Reliability;
import com.surefoot.show.Entry.Did;
import com.surefoot.show.Entry.Subject;
import com.surefoot.watch.Judged;
import com.surefoot.watch.SavedTrips;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What hosts and their assistants do. Nothing goes on air that falls short of its show's target. */
public final class Studio {

    private static final int CARD_BYTES = 12;

    private final Stages stages;
    private final Shows shows;
    private final SavedTrips trips;
    private final SecureRandom random;
    private final int most;

    /** @param most how many shows there may be */
    public Studio(Stages stages, Shows shows, SavedTrips trips, SecureRandom random, int most) {
        this.stages = requireNonNull(stages, "stages");
        this.shows = requireNonNull(shows, "shows");
        this.trips = requireNonNull(trips, "trips");
        this.random = requireNonNull(random, "random");
        this.most = most;
    }

    /** A new show and its keys as they are told. */
    public record Created(Scene scene, Map<Role, String> keys) {}

    /** Creates a show. */
    public Created create(String title, Reliability asked, Locale language) {
        Map<Role, String> keys = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            keys.put(role, Keys.draw(random));
        }
        Instant now = stages.now();
        Show show = Show.create(UUID.randomUUID().toString(), title, asked, language, now, Keys.of(keys));
        Entry entry = new Entry(now, Optional.of(Role.HOST), Did.CREATED, false, Optional.empty(), List.of());
        if (!shows.create(show, entry, most)) {
            throw new RefusedException(
                    Refusal.TOO_MANY_SHOWS,
                    "There are %d shows, and cannot be more. Maybe delete one?".formatted(most));
        }
        return new Created(stages.scene(show.id()), keys);
    }

    /** A show as it is. */
    public Scene scene(String show) {
        return stages.scene(show);
    }

    /**
     * Who shows a key.
     *
     * @return the host or the assistant
     * @throws RefusedException if there is no such show, or the key is none of either
     */
    public Role admit(String show, Optional<String> key) {
        Keys keys = stages.get(show).show().keys();
        return key.flatMap(keys::roleOf)
                .filter(role -> role != Role.OVERLAY)
                .orElseThrow(() -> new RefusedException(
                        Refusal.WRONG_KEY, "This is no key of the show. Maybe a new one was made?"));
    }

    /** The show whose overlay shows a key. */
    public Optional<String> findByOverlay(String key) {
        return shows.findByOverlay(Keys.digest(key));
    }

    /** Makes a new key, which is told. */
    public String renew(String show, Role by, Role whose) {
        String key = Keys.draw(random);
        stages.change(show, Optional.of(by), draft -> draft.change(
                        before -> before.with(before.keys().with(whose, key)))
                .log(Did.KEY_RENEWED, Optional.empty(), List.of(whose.name().toLowerCase(Locale.ROOT))));
        return key;
    }

    /** Forgets a show with all that was in it. */
    public void delete(String show) {
        stages.get(show);
        shows.delete(show);
        stages.forget(show);
    }

    /** Puts a saved trip last in the rundown. */
    public Scene add(String show, Role by, String trip, Optional<String> title, Optional<Instant> until) {
        if (trips.find(trip).isEmpty()) {
            throw new RefusedException(
                    Refusal.UNKNOWN_TRIP, "There is no saved trip '%s'. Maybe it was deleted?".formatted(trip));
        }
        if (trips.find(trip).filter(stages::isWatched).isEmpty()) {
            throw notWatched(trip);
        }
        byte[] id = new byte[CARD_BYTES];
        random.nextBytes(id);
        Optional<Instant> end = Stream.concat(until.stream(), stages.notation().findExpiry(trip).stream())
                .min(Instant::compareTo);
        Item item =
                new Item(Base64.getUrlEncoder().withoutPadding().encodeToString(id), trip, title, end, stages.now(), 0);
        return stages.change(show, Optional.of(by), draft -> draft.change(before -> before.add(item))
                .log(Did.ADDED, Optional.of(subject(item)), List.of()));
    }

    private static RefusedException notWatched(String trip) {
        return new RefusedException(
                Refusal.TRIP_NOT_WATCHED,
                "Trip '%s' is not watched. Maybe it has begun, or another was accepted in its place?".formatted(trip));
    }

    private static Subject subject(Item item) {
        return new Subject(item.id(), item.title().orElse(""), 0);
    }

    public Scene remove(String show, Role by, String item) {
        return stages.change(show, Optional.of(by), draft -> {
            Subject gone = subject(draft.show().item(item));
            draft.change(before -> before.remove(item)).log(Did.REMOVED, Optional.of(gone), List.of());
        });
    }

    /** Puts the rundown in order. */
    public Scene order(String show, Role by, List<String> items) {
        return stages.change(show, Optional.of(by), draft -> draft.change(before -> before.order(items))
                .log(Did.ORDERED));
    }

    /** Prepares what is to be taken next; nothing where there is no item. */
    public Scene preview(String show, Role by, Optional<String> item) {
        return stages.change(show, Optional.of(by), draft -> draft.change(before -> before.preview(item))
                .log(Did.PREVIEWED, item.map(draft.show()::item).map(Studio::subject), List.of()));
    }

    /**
     * Takes what is in preview on air.
     *
     * @param item what is meant
     * @param leaveOut whether visits and meals that fall short are left out
     */
    public Scene take(String show, Role by, String item, boolean leaveOut) {
        return stages.change(show, Optional.of(by), draft -> take(draft, item, leaveOut));
    }

    private void take(Draft draft, String id, boolean leaveOut) {
        Show show = draft.show();
        Item item = show.item(id);
        if (show.preview().filter(id::equals).isEmpty()) {
            throw new RefusedException(
                    Refusal.PREVIEW_CHANGED,
                    "In preview is '%s', not '%s'. Maybe somebody else has changed it?"
                            .formatted(show.preview().orElse("nothing"), id));
        }
        if (item.isExpired(draft.now())) {
            throw new RefusedException(
                    Refusal.OFFER_EXPIRED,
                    "The offer of '%s' expired at %s. Maybe put it into the rundown anew?"
                            .formatted(id, item.until().orElseThrow()));
        }
        Judged trip = stages.judge(show, item).orElseThrow(() -> notWatched(item.trip()));
        draft.stage().judge(id, Optional.of(trip), System.nanoTime());
        if (!trip.withheld().isEmpty() && !(leaveOut && Card.stands(trip))) {
            throw new RefusedException(
                    Refusal.NOT_SURE_ENOUGH,
                    "%d of %d elements fall short of %d %%. Maybe plan the trip again without them?"
                            .formatted(trip.withheld().size(), trip.parts().size(), show.target()),
                    trip.withheld());
        }
        air(draft, item, trip);
    }

    private static void air(Draft draft, Item item, Judged trip) {
        if (!draft.show().isOnAir(item.id())) {
            draft.clear(Did.CLEARED);
        }
        CardVersion card = draft.air(item, trip, Set.of());
        draft.change(before -> before.withPreview(Optional.empty()));
        draft.forgive(item.id());
        draft.stage()
                .price(
                        item.id(),
                        draft.stage()
                                .card(item, 0, Card.State.ON_AIR, trip, Set.of(), draft.now())
                                .price());
        draft.log(
                Did.TAKEN,
                Optional.of(Draft.subject(card)),
                trip.withheld().stream().map(one -> one.name()).toList());
    }

    /** Takes off air what is on air. */
    public Scene clear(String show, Role by) {
        return stages.change(show, Optional.of(by), draft -> draft.clear(Did.CLEARED));
    }

    /** Blanks overlays, or lets them show again what is on air. */
    public Scene hide(String show, Role by, boolean hide) {
        return stages.change(show, Optional.of(by), draft -> {
            if (draft.show().hidden() != hide) {
                draft.change(before -> before.hide(hide)).log(hide ? Did.HIDDEN : Did.SHOWN);
            }
        });
    }

    /** Begins or ends a rehearsal. */
    public Scene rehearse(String show, Role by, boolean on) {
        return stages.change(show, Optional.of(by), draft -> {
            if (draft.show().rehearsal() != on) {
                if (!on) {
                    draft.clear(Did.CLEARED);
                    draft.log(Did.REHEARSAL_ENDED);
                }
                draft.change(before -> before.rehearse(on));
                if (on) {
                    draft.log(Did.REHEARSAL_BEGUN);
                }
            }
        });
    }

    /** Says what becomes of a question. */
    public Scene mark(String show, Role by, long question, Question.State state) {
        return stages.change(show, Optional.of(by), draft -> draft.change(before -> before.mark(question, state))
                .log(
                        Did.QUESTION_MARKED,
                        Optional.empty(),
                        List.of(state.name().toLowerCase(Locale.ROOT), Long.toString(question))));
    }

    public Scene openPoll(String show, Role by, String question, List<Poll.Option> options) {
        return stages.change(
                show, Optional.of(by), draft -> draft.change(before -> before.open(question, options, draft.now()))
                        .log(Did.POLL_OPENED, Optional.empty(), List.of(question)));
    }

    public Scene closePoll(String show, Role by, long poll) {
        return stages.change(show, Optional.of(by), draft -> {
            Poll open = draft.show().poll(poll);
            if (open.isOpen()) {
                draft.change(before -> before.close(poll, draft.now()))
                        .log(Did.POLL_CLOSED, Optional.empty(), List.of(open.question()));
            }
        });
    }

    public Scene withdrawPoll(String show, Role by, long poll) {
        return stages.change(show, Optional.of(by), draft -> {
            Poll gone = draft.show().poll(poll);
            draft.change(before -> before.withdraw(poll))
                    .log(Did.POLL_WITHDRAWN, Optional.empty(), List.of(gone.question()));
        });
    }
}
