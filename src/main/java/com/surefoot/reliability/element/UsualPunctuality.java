package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How late rides usually are, where no delays of the line itself are known. Flights: of those that left New York in 2013,
 * cancelled ones counted as missed, 76.3 % were at most 15 minutes late, 84.9 % 30, 91.7 % 60, 96.0 % 120 and 97.3 % 180
 * (US Bureau of Transportation Statistics, on-time data). Trains and coaches: the worst months of German long-distance
 * trains, of which 74 % were at most 15 minutes late (Deutsche Bahn's monthly figures), with a tail like that of the
 * flights. Cars are assumed to be somewhat less late than trains.
 * Between these points the logarithm of the share that is later falls in a straight line with the logarithm of time.
 */
public final class UsualPunctuality implements Punctuality {

    private static final double[] MINUTES = {1, 15, 30, 60, 120, 180};
    private static final double[] FLIGHTS_LATER = {0.42, 0.237, 0.151, 0.083, 0.040, 0.027};
    private static final double[] TRAINS_LATER = {0.55, 0.26, 0.14, 0.06, 0.022, 0.012};
    private static final double[] CARS_LATER = {0.5, 0.2, 0.1, 0.04, 0.015, 0.008};

    private static final Map<TransportMode, double[]> LATER = new EnumMap<>(Map.of(
            TransportMode.FLIGHT, FLIGHTS_LATER,
            TransportMode.TRAIN, TRAINS_LATER,
            TransportMode.COACH, TRAINS_LATER,
            TransportMode.FERRY, TRAINS_LATER,
            TransportMode.CAR, CARS_LATER,
            TransportMode.TAXI, CARS_LATER));

    @Override
    public double within(TransportOffer ride, Duration slack) {
        return 1 - later(table(ride.mode()), slack.toSeconds() / 60.0);
    }

    /** A mode that is not known of is taken for a flight, the latest of all. */
    @Override
    public double within(FactId arrival, Duration slack) {
        String mode = RideCompany.of(arrival).get(0);
        double[] shares = Stream.of(TransportMode.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(mode))
                .map(UsualPunctuality::table)
                .findFirst()
                .orElse(FLIGHTS_LATER);
        return 1 - later(shares, slack.toSeconds() / 60.0);
    }

    /** What is later than three hours is not waited for: most of it never comes. */
    private static double later(double[] shares, double minutes) {
        if (minutes <= MINUTES[0]) {
            return shares[0];
        }
        for (int i = 1; i < MINUTES.length; i++) {
            if (minutes <= MINUTES[i]) {
                double way = Math.log(minutes / MINUTES[i - 1]) / Math.log(MINUTES[i] / MINUTES[i - 1]);
                return Math.exp(Math.log(shares[i - 1]) * (1 - way) + Math.log(shares[i]) * way);
            }
        }
        return shares[shares.length - 1];
    }

    @Override
    public Optional<Duration> slackFor(TransportOffer ride, double sure) {
        return slackFor(ride.mode(), sure);
    }

    static Optional<Duration> slackFor(TransportMode mode, double sure) {
        double[] shares = table(mode);
        for (int minutes = 0; minutes <= MINUTES[MINUTES.length - 1]; minutes++) {
            if (1 - later(shares, minutes) >= sure) {
                return Optional.of(Duration.ofMinutes(minutes));
            }
        }
        return Optional.empty();
    }

    private static double[] table(TransportMode mode) {
        return LATER.getOrDefault(mode, FLIGHTS_LATER);
    }
}
