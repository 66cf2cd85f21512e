package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.transport.TransportOffer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a ride is like where lateness is concerned, from the widest company to the closest: its mode, the quarter of the
 * year, its line, and its hour. Facts of arrival are named by it, so that delays can be told without knowing how a
 * catalogue names its offers: {@code train/SNCF 9339/08}.
 */
public final class RideCompany {

    private static final char SEPARATOR = '/';

    private RideCompany() {}

    static String subject(TransportOffer ride) {
        String line = ride.operator().isEmpty() ? ride.number() : ride.operator() + " " + ride.number();
        return ride.mode().name().toLowerCase(Locale.ROOT)
                + SEPARATOR
                + line.replace(SEPARATOR, '-')
                + SEPARATOR
                + String.format(Locale.ROOT, "%02d", ride.departure().getHour());
    }

    static List<String> of(TransportOffer ride) {
        return of(subject(ride), ride.departure().toLocalDate());
    }

    /** The company of the ride that a fact of arrival is about; as much of it as the fact tells. */
    public static List<String> of(FactId arrival) {
        return findDay(arrival)
                .map(day -> of(arrival.subject(), day))
                .orElseGet(() -> List.of(arrival.subject().split(String.valueOf(SEPARATOR), 2)[0]));
    }

    /** The day of the ride that a fact of arrival is about, if the fact tells it. */
    public static Optional<LocalDate> findDay(FactId arrival) {
        try {
            return Optional.of(LocalDate.parse(arrival.occasion()));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private static List<String> of(String subject, LocalDate day) {
        List<String> parts = new ArrayList<>(List.of(subject.split(String.valueOf(SEPARATOR))));
        parts.add(1, "Q" + (day.getMonthValue() + 2) / 3);
        return List.copyOf(parts);
    }
}
