package com.surefoot.transport.tickets;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a change takes at the least. Airports have tables of their own, with thousands of exceptions; these are the
 * times that hold where there are none, and airlines sell shorter ones at airports that are known to be quick. Who relies
 * on a connection that is as short as these allow may still miss it: how sure it is, delays tell.
 *
 * @param within both rides stay within a country, or within countries without border controls
 * @param abroad the second one leaves it
 * @param home the first one comes from outside, so that passport and bags are looked at
 * @param between both cross borders
 * @param terminals what comes on top where the terminals are different ones
 */
public record MinimumConnections(
        Duration within, Duration abroad, Duration home, Duration between, Duration terminals) {

    /**
     * 30 minutes within a country, 60 from there abroad, 90 back from abroad and from abroad to abroad: IATA's defaults as
     * trade guides give them, and within what OAG tells of ("Minimum connection times: an insider's guide": from 30 minutes
     * to an hour and a half). Another terminal takes 15 to 30 minutes more (OAG, "Minimum connection times", of London
     * Heathrow), of which the longer one counts.
     */
    public static final MinimumConnections USUAL = new MinimumConnections(
            Duration.ofMinutes(30),
            Duration.ofMinutes(60),
            Duration.ofMinutes(90),
            Duration.ofMinutes(90),
            Duration.ofMinutes(30));

    /** @throws IllegalArgumentException if one is less than no time */
    public MinimumConnections {
        if (within.isNegative()
                || abroad.isNegative()
                || home.isNegative()
                || between.isNegative()
                || terminals.isNegative()) {
            throw new IllegalArgumentException("Changes take %s, %s, %s or %s, and %s more. Maybe a sign is wrong?"
                    .formatted(within, abroad, home, between, terminals));
        }
    }

    /**
     * The time that a change takes; none if it leads from one airport to another, since nobody knows how one gets there,
     * and whether one is let in with one's bags.
     */
    public Optional<Duration> of(Connection change) {
        if (change.isElsewhere()) {
            return Optional.empty();
        }
        boolean arrivesAbroad = Connection.isAcrossBorders(change.in());
        Duration same = Connection.isAcrossBorders(change.out())
                ? (arrivesAbroad ? between : abroad)
                : (arrivesAbroad ? home : within);
        return Optional.of(change.isAcrossTerminals() ? same.plus(terminals) : same);
    }

    /** Why a change cannot be relied on, in words; empty if it can. */
    public Optional<String> findFault(Connection change) {
        if (change.isElsewhere()) {
            return Optional.of("%s arrives at %s and %s leaves from %s"
                    .formatted(
                            change.in().number(),
                            change.in().to().code(),
                            change.out().number(),
                            change.out().from().code()));
        }
        return of(change)
                .filter(needed -> change.time().compareTo(needed) < 0)
                .map(needed -> "from %s to %s at %s there are %d minutes, and it takes %d"
                        .formatted(
                                change.in().number(),
                                change.out().number(),
                                change.in().to().code(),
                                change.time().toMinutes(),
                                needed.toMinutes()));
    }
}
