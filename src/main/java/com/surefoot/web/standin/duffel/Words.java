package com.surefoot.web.standin.duffel;

import static com.surefoot.web.standin.Fields.object;

import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.travel.City;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.web.standin.RefusedException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Rides and what they cost as Duffel's answers have them. */
final class Words {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final String DOCUMENTATION = "https://duffel.com/docs/api/overview/response-handling/errors";

    private Words() {}

    /** A refusal, whose code tells its type. */
    static Map<String, Object> errors(RefusedException refused) {
        return object(
                "errors",
                List.of(object(
                        "type", type(refused.code()),
                        "code", refused.code(),
                        "title", refused.code().replace('_', ' '),
                        "message", refused.message(),
                        "documentation_url", DOCUMENTATION)),
                "meta",
                object("status", refused.status(), "request_id", "sandbox"));
    }

    private static String type(String code) {
        if (code.startsWith("validation")) {
            return "validation_error";
        }
        if (code.endsWith("authorization_header")) {
            return "authentication_error";
        }
        if (code.startsWith("offer_")) {
            return code.equals(DuffelStandIn.EXPIRED) ? "invalid_state_error" : "airline_error";
        }
        return "invalid_request_error";
    }

    static Map<String, Object> airport(Station station, Place place, City city) {
        return object(
                "type", "airport",
                "id", "arp_" + station.code().toLowerCase(Locale.ROOT),
                "iata_code", station.code(),
                "iata_city_code", station.city(),
                "iata_country_code", city.country(),
                "city_name", city.name(),
                "name", place.name(),
                "time_zone", city.zone().getId(),
                "latitude", place.point().lat(),
                "longitude", place.point().lon(),
                "icao_code", null);
    }

    static Map<String, Object> request(Question question, List<Map<String, Object>> offers) {
        return object(
                "data",
                object(
                        "id",
                        question.write(),
                        "live_mode",
                        false,
                        "cabin_class",
                        question.cabin().isEmpty() ? null : question.cabin(),
                        "passengers",
                        passengers(question.passengers()),
                        "offers",
                        offers));
    }

    static Money total(List<Ticket> tickets, Travellers passengers) {
        return tickets.stream()
                .map(ticket -> ticket.ride().priceFor(passengers.size()))
                .reduce(Money::plus)
                .orElseThrow();
    }

    static Map<String, Object> offer(List<Ticket> tickets, OfferHandle handle) {
        Ticket first = tickets.get(0);
        Money total = total(tickets, handle.passengers());
        String currency = total.currency().getCurrencyCode();
        return object(
                "id", handle.write(),
                "live_mode", false,
                "partial", false,
                "created_at", handle.made().toString(),
                "expires_at", handle.expires().toString(),
                "total_amount", total.amount().toPlainString(),
                "total_currency", currency,
                "base_amount", total.amount().toPlainString(),
                "base_currency", currency,
                "tax_amount", null,
                "tax_currency", null,
                "owner", carrier(first),
                "passengers", passengers(handle.passengers()),
                "payment_requirements", object("requires_instant_payment", true),
                "conditions",
                        object("change_before_departure", null, "refund_before_departure", object("allowed", false)),
                "slices", tickets.stream().map(ticket -> slice(ticket, handle)).toList());
    }

    private static Map<String, Object> carrier(Ticket ticket) {
        return object(
                "id",
                "arl_" + ticket.carrier(),
                "iata_code",
                ticket.carrier(),
                "name",
                ticket.ride().operator());
    }

    private static List<Map<String, Object>> passengers(Travellers travellers) {
        List<Map<String, Object>> passengers = new ArrayList<>();
        for (int i = 0; i < travellers.adults(); i++) {
            passengers.add(object("id", passenger(passengers.size()), "type", "adult", "age", null));
        }
        for (int age : travellers.childAges()) {
            passengers.add(object("id", passenger(passengers.size()), "type", null, "age", age));
        }
        return passengers;
    }

    private static String passenger(int number) {
        return "pas_" + number;
    }

    private static Map<String, Object> slice(Ticket ticket, OfferHandle handle) {
        return object(
                "id", "sli_" + ticket.name(),
                "fare_brand_name", ticket.ride().product(),
                "duration", ticket.ride().duration().toString(),
                "segments", List.of(segment(ticket, handle)),
                "conditions", object("change_before_departure", null));
    }

    private static Map<String, Object> segment(Ticket ticket, OfferHandle handle) {
        TransportOffer ride = ticket.ride();
        return object(
                "id",
                "seg_" + ticket.name(),
                "origin",
                airport(ticket.from(), ride.from(), ticket.fromCity()),
                "destination",
                airport(ticket.to(), ride.to(), ticket.toCity()),
                "origin_terminal",
                null,
                "destination_terminal",
                null,
                "departing_at",
                local(ticket.fromCity(), ride.departure().toInstant()),
                "arriving_at",
                local(ticket.toCity(), ride.arrival().toInstant()),
                "duration",
                ride.duration().toString(),
                "stops",
                List.of(),
                "aircraft",
                object(
                        "id",
                        "arc_1",
                        "iata_code",
                        ticket.aircraft(),
                        "name",
                        ride.mode().name()),
                "marketing_carrier",
                carrier(ticket),
                "marketing_carrier_flight_number",
                ticket.number(),
                "operating_carrier",
                carrier(ticket),
                "operating_carrier_flight_number",
                ticket.number(),
                "passengers",
                IntStream.range(0, handle.passengers().size())
                        .mapToObj(number -> object("passenger_id", passenger(number), "cabin_class", "economy"))
                        .toList());
    }

    private static String local(City city, Instant moment) {
        return moment.atZone(city.zone()).format(LOCAL);
    }
}
