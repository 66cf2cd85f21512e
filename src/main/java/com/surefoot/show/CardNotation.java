package com.surefoot.show;

import java.time.Instant;
import java.util.Optional;

/** How cards are written. */
public interface CardNotation {

    /** A card as everybody reads it, once and for all. */
    String write(Card card);

    /** What a card is headed. */
    String title(Card card);

    /** When the first of a trip's offers expires, by the trip as it was answered; empty where none does. */
    Optional<Instant> findExpiry(String trip);

    /** A card that was written, with nothing on it any more: the trip it was made of is gone. */
    String emptied(String document, int version, Instant at);
}
