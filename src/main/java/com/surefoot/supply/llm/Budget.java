package com.surefoot.supply.llm;

import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.supply.http.Waiting;
import java.time.Duration;
import java.util.Optional;

/** What is left of the time and the length of one answer, all that is tried for it included. Used by one thread at a time. */
final class Budget {

    /** What a piece of a few letters is wrapped in. */
    private static final long BYTES_A_LETTER = 200;

    private final Limits limits;
    private final Waiting waiting;
    private final long end;
    private long silentUntil;
    private long sentenceUntil;
    private long letters;
    private long sentences;
    private long bytes;
    private Optional<Failed> stopped = Optional.empty();

    Budget(Limits limits, Waiting waiting) {
        this.limits = limits;
        this.waiting = waiting;
        end = waiting.nanos() + limits.total().toNanos();
        silentUntil = waiting.nanos() + limits.first().toNanos();
        sentenceUntil = end;
    }

    /** It is asked again: it has as long for its first word as before. */
    void again() {
        silentUntil = waiting.nanos() + limits.first().toNanos();
        bytes = 0;
    }

    /** Something of the answer came. */
    void hear(String piece) {
        alive();
        if (!hasHeard()) {
            sentenceUntil = waiting.nanos() + limits.firstSentence().toNanos();
        }
        letters += piece.length();
        if (letters > limits.letters()) {
            stop(Failed.of(Cause.TOO_LONG, "more than %,d letters came".formatted(limits.letters())));
        }
    }

    /** Something came that is no part of the answer, and yet shows that it is being worked on. */
    void alive() {
        silentUntil = waiting.nanos() + limits.silence().toNanos();
    }

    /** It has got to the end of a sentence that can be said. */
    void sentence() {
        sentenceUntil = waiting.nanos() + limits.nextSentence().toNanos();
        sentences++;
    }

    boolean hasHeard() {
        return letters > 0;
    }

    /** It is not listened to any longer. */
    void stop(Failed why) {
        if (stopped.isEmpty()) {
            stopped = Optional.of(why);
        }
    }

    /** @throws EndedException if there is nothing left */
    void check() throws EndedException {
        if (stopped.isPresent()) {
            throw new EndedException(stopped.get());
        }
        if (left().isZero()) {
            throw late();
        }
    }

    /** @throws EndedException if so much of an answer, with all that it is wrapped in, is too much */
    void take(int some) throws EndedException {
        bytes += some;
        if (bytes > limits.letters() * BYTES_A_LETTER) {
            throw EndedException.of(Cause.TOO_LONG, "more than %,d bytes came".formatted(bytes - some));
        }
    }

    EndedException late() {
        return EndedException.of(Cause.OUT_OF_TIME, lateness());
    }

    private String lateness() {
        if (waiting.nanos() >= end) {
            return "no end within %d ms".formatted(limits.total().toMillis());
        }
        if (waiting.nanos() >= sentenceUntil) {
            Duration given = sentences == 0 ? limits.firstSentence() : limits.nextSentence();
            return "no whole sentence for %d ms, after %,d".formatted(given.toMillis(), sentences);
        }
        return hasHeard()
                ? "nothing more for %d ms".formatted(limits.silence().toMillis())
                : "nothing within %d ms".formatted(limits.first().toMillis());
    }

    /** Until something has to come; zero at the least. */
    Duration left() {
        long left = Math.min(end, Math.min(silentUntil, sentenceUntil)) - waiting.nanos();
        return Duration.ofNanos(Math.max(0, left));
    }

    /** Until all of it has to be there; zero at the least. */
    Duration leftAltogether() {
        return Duration.ofNanos(Math.max(0, end - waiting.nanos()));
    }
}
