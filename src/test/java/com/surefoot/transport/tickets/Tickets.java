package com.surefoot.transport.tickets;

import com.surefoot.transport.TransportMode;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import com.surefoot.travel.live.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Airports, flights and offers for whoever needs some in a test. */
public final class Tickets {

    public static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");

    public static final Airport VIENNA = airport("VIE", "VIE", "AT", "Europe/Vienna");
    public static final Airport LINZ = airport("LNZ", "LNZ", "AT", "Europe/Vienna");
    public static final Airport GRAZ = airport("GRZ", "GRZ", "AT", "Europe/Vienna");
    public static final Airport FRANKFURT = airport("FRA", "FRA", "DE", "Europe/Berlin");
    public static final Airport HEATHROW = airport("LHR", "LON", "GB", "Europe/London");
    public static final Airport GATWICK = airport("LGW", "LON", "GB", "Europe/London");
    public static final Airport EDINBURGH = airport("EDI", "EDI", "GB", "Europe/London");
    public static final Airport KENNEDY = airport("JFK", "NYC", "US", "America/New_York");

    private Tickets() {}

    public static Airport airport(String code, String city, String country, String zone) {
        Place place = new Place(code, new GeoPoint(48, 16));
        return new Airport(code, Optional.of(city), Optional.of(country), place, ZoneId.of(zone));
    }

    /** A flight on 4 June 2027, in economy, with a bag each. */
    public static Segment flight(String number, Airport from, Airport to, String departing, String arriving) {
        return flight(number, from, to, departing, arriving, Optional.empty(), Optional.empty());
    }

    /** The same from and to terminals. */
    static Segment flight(
            String number,
            Airport from,
            Airport to,
            String departing,
            String arriving,
            Optional<String> fromTerminal,
            Optional<String> toTerminal) {
        return new Segment(
                TransportMode.FLIGHT,
                number,
                "Airline",
                from,
                to,
                LocalDateTime.parse("2027-06-04T" + departing).atZone(from.zone()),
                LocalDateTime.parse("2027-06-04T" + arriving).atZone(to.zone()),
                fromTerminal,
                toTerminal,
                Optional.of(Cabin.ECONOMY),
                Optional.of("K1"),
                Optional.of(new Baggage(1, 1)),
                0);
    }

    public static Slice slice(Segment... segments) {
        return new Slice(List.of(segments), Optional.of("Light"));
    }

    /** For two, seen at noon, for half an hour. */
    public static TicketOffer offer(String supplier, long cents, Slice... slices) {
        return new TicketOffer(
                new Source(supplier, supplier, false),
                "Airline",
                List.of(slices),
                Travellers.of(2),
                new Money(cents, Currency.getInstance("EUR")),
                new Conditions(new Condition.Unstated(), new Condition.Forbidden()),
                Optional.empty(),
                Validity.of(NOON, Duration.ofMinutes(30)),
                Optional.empty(),
                "handle");
    }

    /** From Vienna to Frankfurt in the morning. */
    public static TicketOffer offer(String supplier, long cents) {
        return offer(supplier, cents, slice(flight("OS1", VIENNA, FRANKFURT, "07:00", "08:30")));
    }
}
