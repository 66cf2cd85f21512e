package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Json;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.tickets.Airport;
import com.surefoot.transport.tickets.Segment;
import com.surefoot.transport.tickets.Slice;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code slices} with {@code segments}, whose times are those of the clocks at their airports. */
final class SliceReader {

    /** What is no aircraft among the codes of aircraft. */
    private static final Map<String, TransportMode> GROUNDED =
            Map.of("TRN", TransportMode.TRAIN, "BUS", TransportMode.COACH);

    private SliceReader() {}

    /** @throws IOException if one of them cannot be read */
    static List<Slice> read(Json offer) throws IOException {
        List<Slice> slices = new ArrayList<>();
        for (Json slice : offer.get("slices").elements()) {
            List<Segment> segments = new ArrayList<>();
            for (Json segment : slice.get("segments").elements()) {
                segments.add(segment(segment));
            }
            slices.add(new Slice(segments, slice.findText("fare_brand_name")));
        }
        return slices;
    }

    private static Segment segment(Json segment) throws IOException {
        Airport from = airport(segment.get("origin"));
        Airport to = airport(segment.get("destination"));
        Clocks times = Clocks.read(segment, from.zone(), to.zone());
        Passengers passengers = Passengers.read(segment);
        return new Segment(
                mode(segment),
                number(segment),
                segment.get("operating_carrier").get("name").text(),
                from,
                to,
                times.departure(),
                times.arrival(),
                segment.findText("origin_terminal"),
                segment.findText("destination_terminal"),
                passengers.cabin(),
                passengers.fareBasis(),
                passengers.baggage(),
                segment.list("stops").size());
    }

    private static TransportMode mode(Json segment) throws IOException {
        Optional<Json> aircraft = segment.find("aircraft");
        String code =
                aircraft.isPresent() ? aircraft.get().findText("iata_code").orElse("") : "";
        return GROUNDED.getOrDefault(code, TransportMode.FLIGHT);
    }

    /** As it stands on the board: {@code LH459} and not {@code LH0459}. */
    private static String number(Json segment) throws IOException {
        String carrier = segment.get("marketing_carrier").findText("iata_code").orElse("");
        String number = segment.get("marketing_carrier_flight_number").text();
        return carrier + number.replaceFirst("^0+(?=.)", "");
    }

    private static Airport airport(Json airport) throws IOException {
        GeoPoint point = new GeoPoint(
                airport.get("latitude").decimal().doubleValue(),
                airport.get("longitude").decimal().doubleValue());
        return new Airport(
                airport.get("iata_code").text(),
                airport.findText("iata_city_code"),
                airport.findText("iata_country_code"),
                new Place(airport.get("name").text(), point),
                ZoneId.of(airport.get("time_zone").text()));
    }
}
