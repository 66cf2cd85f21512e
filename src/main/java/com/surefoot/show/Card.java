package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.travel.Money;
import com.surefoot.watch.Judged;
import com.surefoot.watch.Judged.JudgedPart;
import com.surefoot.watch.Secrets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A version of what is shown of a trip that was taken.
 *
 * @param id that of its item
 * @param version counts up from 1; 0 in a preview
 * @param title what it is headed; empty for the cities the trip leads to
 * @param target percent of what is on it that is to prove right
 * @param language what the host speaks
 * @param until when the offer expires; empty where nobody says so
 * @param trip as it was last held against the target
 * @param left ids of the parts that are not on it, though they may pass the target by now
 */
public record Card(
        String id,
        int version,
        Instant at,
        State state,
        Optional<String> title,
        int target,
        Locale language,
        Optional<Instant> until,
        Judged trip,
        Set<String> left) {

    private static final double PERCENT = 100;

    /** What a card is at. */
    public enum State {
        PREVIEW,
        REHEARSAL,
        ON_AIR,
        OFF_AIR,
        /** A ride or the stay fell below the target, or the trip is not watched any more. */
        DROPPED,
        EXPIRED
    }

    public Card {
        requireNonNull(id, "id");
        requireNonNull(at, "at");
        requireNonNull(state, "state");
        requireNonNull(title, "title");
        requireNonNull(language, "language");
        requireNonNull(until, "until");
        requireNonNull(trip, "trip");
        left = Set.copyOf(left);
    }

    /** Whether what passes the target still is a trip: its rides and stays do, and there is anything. */
    public static boolean stands(Judged trip) {
        return trip.parts().stream().anyMatch(JudgedPart::shown)
                && trip.parts().stream().allMatch(part -> part.shown() || !carries(part));
    }

    private static boolean carries(JudgedPart part) {
        ElementKind kind = part.part().element().kind();
        return kind == ElementKind.RIDE || kind == ElementKind.STAY;
    }

    /** The ids of all that may not be shown. */
    static Set<String> fallen(Judged trip) {
        return trip.parts().stream()
                .filter(part -> !part.shown())
                .map(part -> part.part().id())
                .collect(Collectors.toSet());
    }

    /** What is on it, in order; nothing where it was dropped. */
    public List<JudgedPart> parts() {
        return state == State.DROPPED
                ? List.of()
                : trip.parts().stream()
                        .filter(part ->
                                part.shown() && !left.contains(part.part().id()))
                        .toList();
    }

    /** How much of the trip is not on it. */
    public int withheld() {
        return trip.parts().size() - parts().size();
    }

    /** What all that is on it costs, with the ways between, by what is known now. */
    public Money price() {
        Set<String> shown = ids(parts());
        Money price = trip.watched().state().price();
        for (JudgedPart part : trip.parts()) {
            boolean counts = shown.contains(part.part().id())
                    || state == State.DROPPED
                    || !part.part().cost().currency().equals(price.currency());
            price = counts ? price : price.minus(part.part().cost());
        }
        return price.isNegative() ? Money.zero(price.currency()) : price;
    }

    /** Whether outcomes prove of all that is on it that it keeps the target. */
    public boolean certified() {
        return parts().stream().allMatch(JudgedPart::certified);
    }

    private static Set<String> ids(Collection<JudgedPart> parts) {
        return parts.stream().map(part -> part.part().id()).collect(Collectors.toCollection(HashSet::new));
    }

    /** The same for everybody who cannot tell a card from another by looking at it: confidences count in full percent. */
    String mark() {
        String parts = parts().stream()
                .map(part -> "%s=%d%s".formatted(part.part().id(), percent(part.confidence()), part.certified()))
                .collect(Collectors.joining(","));
        return Secrets.digest("%s %s %s %d %s %s"
                .formatted(
                        state,
                        price(),
                        until,
                        percent(trip.confidence()),
                        trip.parts().size(),
                        parts));
    }

    private static long percent(double confidence) {
        return Math.round(confidence * PERCENT);
    }
}
