package com.surefoot.supply.otp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.surefoot.transport.incity.Departure;
import com.surefoot.travel.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;

/** The query {@code planConnection} of the GTFS GraphQL API, for rides. */
final class PlanRequest {

    private static final JsonFactory JSON = new JsonFactory();

    private static final String QUERY = """
            query ($origin: PlanLabeledLocationInput!, $destination: PlanLabeledLocationInput!,
                $dateTime: PlanDateTimeInput!, $modes: PlanModesInput!) {
              planConnection(origin: $origin, destination: $destination, dateTime: $dateTime, modes: $modes,
                  searchWindow: "PT2H", first: 5) {
                routingErrors { code }
                edges { node { legs {
                  mode distance headsign realtimeState
                  start { scheduledTime estimated { time } }
                  end { scheduledTime estimated { time } }
                  from { name lat lon }
                  to { name lat lon }
                  route { shortName longName }
                } } }
              }
            }
            """;

    private PlanRequest() {}

    static byte[] write(Departure departure) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("query", QUERY);
            json.writeObjectFieldStart("variables");
            place(json, "origin", departure.from());
            place(json, "destination", departure.to());
            json.writeObjectFieldStart("dateTime");
            json.writeStringField(
                    "earliestDeparture",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(departure.at().toOffsetDateTime()));
            json.writeEndObject();
            modes(json, departure);
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing fails in memory.", e);
        }
        return out.toByteArray();
    }

    private static void place(JsonGenerator json, String name, Place place) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeObjectFieldStart("location");
        json.writeObjectFieldStart("coordinate");
        json.writeNumberField("latitude", place.point().lat());
        json.writeNumberField("longitude", place.point().lon());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void modes(JsonGenerator json, Departure departure) throws IOException {
        json.writeObjectFieldStart("modes");
        json.writeBooleanField("transitOnly", true);
        json.writeObjectFieldStart("transit");
        json.writeArrayFieldStart("transit");
        for (String vehicle : PlanAnswer.VEHICLES.words(departure.mode())) {
            json.writeStartObject();
            json.writeStringField("mode", vehicle);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
