package com.surefoot.supply.gtfsrt;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.LiveRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a message says that can be relied on, and what of it cannot.
 *
 * @param madeAt when the message was made, by its own clock; empty if it does not say
 * @param trusted false if nothing of it may be used, be it that its clock is wrong or that it tells changes only
 * @param runs each once
 * @param told how often each thing that is odd was found
 */
public record Reading(
        Feed feed, Optional<Instant> madeAt, boolean trusted, List<LiveRun> runs, List<Alert> alerts, List<Told> told) {

    /**
     * Something odd.
     *
     * @param times how often it was found
     * @param example the first value at fault, fit to be shown; may be empty
     */
    public record Told(Oddity oddity, int times, String example) {

        public Told {
            requireNonNull(oddity, "oddity");
            requireNonNull(example, "example");
            if (times < 1) {
                throw new IllegalArgumentException(
                        "%s was found %d times. Maybe it was not found?".formatted(oddity, times));
            }
        }

        /** In words, such as {@code trip updates of trips that the timetable does not have (18, such as '246WKDY')}. */
        @Override
        public String toString() {
            return oddity.words() + " (" + times + (example.isEmpty() ? "" : ", such as '" + example + "'") + ")";
        }
    }

    public Reading {
        requireNonNull(feed, "feed");
        requireNonNull(madeAt, "madeAt");
        runs = List.copyOf(runs);
        alerts = List.copyOf(alerts);
        told = List.copyOf(told);
    }

    /** The same, of which nothing is used since a newer message is there already. */
    Reading withheld() {
        List<Told> more = new ArrayList<>(told);
        more.add(new Told(Oddity.OLDER, 1, madeAt.map(Instant::toString).orElse("")));
        return new Reading(feed, madeAt, false, List.of(), List.of(), more);
    }

    /** How often something odd was found. */
    public int count(Oddity oddity) {
        return told.stream()
                .filter(one -> one.oddity() == oddity)
                .mapToInt(Told::times)
                .sum();
    }

    /** In a line for a log. */
    @Override
    public String toString() {
        String odd = told.stream().map(Told::toString).collect(Collectors.joining(", "));
        return "%s: %d runs, %d alerts%s"
                .formatted(feed.id(), runs.size(), alerts.size(), odd.isEmpty() ? "" : "; passed over: " + odd);
    }
}
