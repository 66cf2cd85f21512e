package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Set;

/**
 * A change from one ride to the next.
 *
 * @param in what one arrives by
 * @param out what one leaves by
 */
public record Connection(Segment in, Segment out) {

    /**
     * Countries between which nobody's passport is looked at: the Schengen area since 2025 (Regulation (EU) 2016/399;
     * Council Decision (EU) 2024/3212 for Bulgaria and Romania).
     */
    private static final Set<String> SCHENGEN = Set.of(
            "AT", "BE", "BG", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS", "IT", "LI", "LT",
            "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    public Connection {
        requireNonNull(in, "in");
        requireNonNull(out, "out");
    }

    /** From one arrival to the next departure. */
    public Duration time() {
        return Duration.between(in.arrival(), out.departure());
    }

    /** Whether one arrives at one airport and leaves from another. */
    public boolean isElsewhere() {
        return !in.to().code().equals(out.from().code());
    }

    /** Whether one has to go to another terminal, as far as both are stated. */
    boolean isAcrossTerminals() {
        return in.toTerminal().isPresent()
                && out.fromTerminal().isPresent()
                && !in.toTerminal().equals(out.fromTerminal());
    }

    /** Whether a border is crossed on the way; it is where nobody says in which countries it begins and ends. */
    static boolean isAcrossBorders(Segment ride) {
        if (ride.from().country().isEmpty() || ride.to().country().isEmpty()) {
            return true;
        }
        String from = ride.from().country().get();
        String to = ride.to().country().get();
        return !from.equals(to) && !(SCHENGEN.contains(from) && SCHENGEN.contains(to));
    }
}
