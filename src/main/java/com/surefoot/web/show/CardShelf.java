package com.surefoot.web.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.show.CardVersion;
import com.surefoot.show.Shows;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Cards as they are answered, at hand: written and packed once, however many viewers read them. */
@Singleton
final class CardShelf {

    private static final int MOST = 10_000;

    /** Another process on the same database may have a newer one. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Map<String, Shelved> newest = new ConcurrentHashMap<>();
    private final Map<String, Shelved> versions = new ConcurrentHashMap<>();
    private final Shows shows;

    CardShelf(Shows shows) {
        this.shows = shows;
    }

    /**
     * A version of a card.
     *
     * @param plain as JSON
     * @param packed the same by gzip
     * @param at when it was put here, by the clock of the machine
     */
    @SuppressWarnings("ArrayRecordComponent") // shared by thousands, and never compared
    record Shelved(CardVersion card, byte[] plain, byte[] packed, String tag, long at) {}

    /** The newest version of a card, if it is at hand. */
    Optional<Shelved> find(String card) {
        return Optional.ofNullable(newest.get(card))
                .filter(shelved -> System.nanoTime() - shelved.at() < FRESH.toNanos());
    }

    /** The newest version of a card, read from where it is kept. */
    Optional<Shelved> read(String card) {
        return shows.findCard(card).map(this::put);
    }

    /** A version of a card, read from where it is kept if it is not at hand. */
    Optional<Shelved> find(String card, int version) {
        Optional<Shelved> known = Optional.ofNullable(versions.get(card + "." + version));
        return known.isPresent() ? known : shows.findCard(card, version).map(this::keep);
    }

    Shelved put(CardVersion card) {
        Shelved shelved = keep(card);
        if (newest.size() >= MOST) {
            newest.clear();
        }
        return newest.merge(
                card.card(),
                shelved,
                (old, other) -> old.card().version() > other.card().version() ? old : other);
    }

    private Shelved keep(CardVersion card) {
        byte[] plain = card.document().getBytes(UTF_8);
        String name = card.card() + "." + card.version();
        Shelved shelved = new Shelved(card, plain, pack(plain), "\"" + name + "\"", System.nanoTime());
        if (versions.size() >= MOST) {
            versions.clear();
        }
        versions.put(name, shelved);
        return shelved;
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The cards of a show are gone. */
    void forget(String show) {
        newest.values().removeIf(shelved -> shelved.card().show().equals(show));
        versions.values().removeIf(shelved -> shelved.card().show().equals(show));
    }
}
