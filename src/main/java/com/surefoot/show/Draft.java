package com.surefoot.show;

import com.surefoot.show.Card.State;
import com.surefoot.show.Entry.Did;
import com.surefoot.show.Entry.Subject;
import com.surefoot.watch.Judged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is to become of a show at one stroke: itself, its log, its cards, and what its host is warned of. */
final class Draft {

    private final Stage stage;
    private final CardNotation notation;
    private final Optional<Role> by;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();
    private final List<CardVersion> cards = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> forgiven = new HashSet<>();
    private Show show;

    /** @param by who does it; empty where it happens by itself */
    Draft(Stage stage, CardNotation notation, Optional<Role> by, Instant now) {
        this.stage = stage;
        this.notation = notation;
        this.by = by;
        this.now = now;
        this.show = stage.show();
    }

    Show show() {
        return show;
    }

    Stage stage() {
        return stage;
    }

    Instant now() {
        return now;
    }

    Draft change(UnaryOperator<Show> change) {
        show = change.apply(show);
        return this;
    }

    Draft log(Did did) {
        return log(did, Optional.empty(), List.of());
    }

    Draft log(Did did, Optional<Subject> card, List<String> about) {
        entries.add(new Entry(now, by, did, show.rehearsal(), card, about));
        return this;
    }

    void warn(Warning.Kind kind, CardVersion card, List<String> names) {
        warnings.add(new Warning(kind, now, card.card(), card.title(), names));
    }

    /** A card goes on air, or stays there in a new version. */
    CardVersion air(Item item, Judged trip, Set<String> left) {
        CardVersion card = write(item, show.rehearsal() ? State.REHEARSAL : State.ON_AIR, trip, left);
        Instant since = show.onAir()
                .filter(air -> air.item().equals(item.id()))
                .map(OnAir::since)
                .orElse(now);
        change(before -> before.air(Optional.of(new OnAir(item.id(), card.version(), since))));
        return card;
    }

    /** What is on air goes off. */
    void clear(Did did) {
        show.onAir().ifPresent(air -> {
            Item item = show.item(air.item());
            CardVersion last = stage.newest(item.id()).orElseThrow();
            change(before -> before.air(Optional.empty()));
            CardVersion off = stage.judged(item.id())
                    .map(trip -> write(item, State.OFF_AIR, trip, Set.copyOf(last.left())))
                    .orElseGet(() -> empty(item, last));
            log(did, Optional.of(subject(off)), List.of());
        });
    }

    /** A new version of a card. */
    CardVersion write(Item item, State state, Judged trip, Set<String> left) {
        Set<String> gone = new HashSet<>(left);
        gone.addAll(Card.fallen(trip));
        Card card = stage.card(item, item.version() + 1, state, trip, gone, now);
        return put(new CardVersion(
                item.id(),
                card.version(),
                show.id(),
                state,
                card.mark(),
                gone.stream().sorted().toList(),
                notation.title(card),
                notation.write(card),
                now));
    }

    /** A new version of a card whose trip is gone. */
    CardVersion empty(Item item, CardVersion last) {
        int version = item.version() + 1;
        return put(new CardVersion(
                item.id(),
                version,
                show.id(),
                State.DROPPED,
                "",
                last.left(),
                last.title(),
                notation.emptied(last.document(), version, now),
                now));
    }

    private CardVersion put(CardVersion card) {
        cards.add(card);
        change(before -> before.version(card.card(), card.version()));
        return card;
    }

    static Subject subject(CardVersion card) {
        return new Subject(card.card(), card.title(), card.version());
    }

    void forgive(String item) {
        forgiven.add(item);
    }

    boolean isNothing() {
        return show.equals(stage.show()) && entries.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }

    List<CardVersion> cards() {
        return cards;
    }

    /** It was kept. */
    void settle(Show kept) {
        stage.become(kept);
        cards.forEach(stage::put);
        forgiven.forEach(stage::forgive);
        warnings.forEach(stage::warn);
    }
}
