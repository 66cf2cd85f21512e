package com.surefoot.supply.duffel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.surefoot.supply.http.Body;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Travellers;
import com.surefoot.transport.tickets.Where;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The question for offers, and the {@code id} by which they can be had. */
final class OfferRequest {

    private static final JsonFactory JSON = new JsonFactory();

    private OfferRequest() {}

    /** @param request with codes of airports or cities only */
    static byte[] write(TicketRequest request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectFieldStart("data");
            writeWays(request.ways(), json);
            writeTravellers(request.travellers(), json);
            if (request.cabin().isPresent()) {
                json.writeStringField(
                        "cabin_class", request.cabin().get().name().toLowerCase(Locale.ROOT));
            }
            json.writeNumberField("max_connections", request.mostChanges());
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeWays(List<Way> ways, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("slices");
        for (Way way : ways) {
            json.writeStartObject();
            json.writeStringField("origin", ((Where.AtCode) way.from()).code());
            json.writeStringField("destination", ((Where.AtCode) way.to()).code());
            json.writeStringField("departure_date", way.day().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTravellers(Travellers travellers, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("passengers");
        for (int i = 0; i < travellers.adults(); i++) {
            json.writeStartObject();
            json.writeStringField("type", "adult");
            json.writeEndObject();
        }
        for (int age : travellers.childAges()) {
            json.writeStartObject();
            json.writeNumberField("age", age);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** @throws IOException if there is no id in the answer */
    static String readId(Body body) throws IOException {
        return ApiError.check(body).get("data").get("id").text();
    }
}
