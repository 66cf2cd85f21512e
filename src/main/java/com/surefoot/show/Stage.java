package com.surefoot.show;

import com.surefoot.travel.Money;
import com.surefoot.watch.Judged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A show that is at hand, and what is known about what is in it. Whoever uses it holds its lock. */
final class Stage {

    private static final int MOST_WARNINGS = 50;

    private volatile Show show;
    private final Map<String, Judged> judged = new HashMap<>();
    private final Map<String, Long> judgedAt = new HashMap<>();
    private final Map<String, Long> succeeded = new HashMap<>();
    private final Map<String, Money> prices = new HashMap<>();
    private final Map<String, CardVersion> newest = new HashMap<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Optional<Votes> votes = Optional.empty();
    private Optional<Written> preview = Optional.empty();

    /** A preview as it was written. */
    private record Written(String item, String mark, String document) {}

    private volatile long usedAt = System.nanoTime();

    Stage(Show show) {
        this.show = show;
    }

    /** When somebody asked for it last. */
    long usedAt() {
        return usedAt;
    }

    void use(long nanos) {
        usedAt = nanos;
    }

    Show show() {
        return show;
    }

    /** It is otherwise now. */
    void become(Show other) {
        show = other;
        Set<String> items = new HashSet<>(other.rundown().stream().map(Item::id).toList());
        judged.keySet().retainAll(items);
        judgedAt.keySet().retainAll(items);
        newest.keySet().retainAll(items);
        prices.keySet().retainAll(items);
        succeeded.keySet().retainAll(items);
    }

    Optional<Judged> judged(String item) {
        return Optional.ofNullable(judged.get(item));
    }

    /** Somebody has looked at an item. */
    void judge(String item, Optional<Judged> trip, long nanos) {
        judgedAt.put(item, nanos);
        trip.ifPresentOrElse(found -> judged.put(item, found), () -> judged.remove(item));
    }

    /** When somebody looked at an item last; empty where that does not count any more. */
    Optional<Long> judgedAt(String item) {
        return Optional.ofNullable(judgedAt.get(item));
    }

    /** Somebody could look at an item. */
    void succeed(String item, long nanos) {
        succeeded.put(item, nanos);
    }

    /** Whether nobody could look at an item for so long. */
    boolean isStale(String item, long nanos, Duration longest) {
        return nanos - succeeded.computeIfAbsent(item, first -> nanos) > longest.toNanos();
    }

    /** What a card cost when it was last told. */
    void price(String item, Money price) {
        prices.put(item, price);
    }

    boolean isOtherPrice(String item, Money price) {
        return prices.containsKey(item) && !price.equals(prices.get(item));
    }

    /** Something may have changed about a trip. */
    void stir(String trip) {
        show.rundown().stream().filter(item -> item.trip().equals(trip)).forEach(item -> judgedAt.remove(item.id()));
    }

    Optional<CardVersion> newest(String item) {
        return Optional.ofNullable(newest.get(item));
    }

    void put(CardVersion card) {
        newest.put(card.card(), card);
    }

    void warn(Warning warning) {
        warnings.add(0, warning);
        if (warnings.size() > MOST_WARNINGS) {
            warnings.remove(warnings.size() - 1);
        }
    }

    /** What the host should know of an item is of yesterday once it is taken anew. */
    void forgive(String item) {
        warnings.removeIf(warning -> warning.item().equals(item));
    }

    /** Somebody could look at an item again; tells whether the host was warned that nobody could. */
    boolean calm(String item) {
        return warnings.removeIf(warning ->
                warning.kind() == Warning.Kind.STALE && warning.item().equals(item));
    }

    boolean isWarned(Warning.Kind kind, String item) {
        return warnings.stream()
                .anyMatch(warning -> warning.kind() == kind && warning.item().equals(item));
    }

    Optional<Votes> votes() {
        return votes;
    }

    void count(Optional<Votes> other) {
        votes = other;
    }

    Scene scene(CardNotation notation, Instant now) {
        return new Scene(
                show,
                judged,
                show.preview().flatMap(item -> preview(item, notation, now)),
                show.onAir().flatMap(air -> newest(air.item())),
                votes.map(Votes::counts).orElse(List.of()),
                warnings,
                now);
    }

    private Optional<String> preview(String item, CardNotation notation, Instant now) {
        Optional<Judged> trip = judged(item).filter(Card::stands);
        if (trip.isEmpty() || show.item(item).isExpired(now)) {
            return Optional.empty();
        }
        Card card = card(show.item(item), 0, Card.State.PREVIEW, trip.get(), Set.of(), now);
        String mark = card.mark();
        if (preview.filter(last -> last.item().equals(item) && last.mark().equals(mark))
                .isEmpty()) {
            preview = Optional.of(new Written(item, mark, notation.write(card)));
        }
        return preview.map(Written::document);
    }

    Card card(Item item, int version, Card.State state, Judged trip, Set<String> left, Instant now) {
        return new Card(
                item.id(), version, now, state, item.title(), show.target(), show.language(), item.until(), trip, left);
    }
}
