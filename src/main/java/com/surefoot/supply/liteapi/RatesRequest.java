package com.surefoot.supply.liteapi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.supply.http.Bounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** The question for rates. */
final class RatesRequest {

    static final JsonFactory JSON = new JsonFactory();

    /** Offers of one hotel, the cheapest ones: some have hundreds, which nobody reads. */
    private static final int MOST_RATES = 10;

    /** Before its answer would come too late. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private RatesRequest() {}

    /** @param bounds by which the supplier has to tell what it has found until then */
    static byte[] write(StayRequest request, List<String> hotels, Bounds bounds) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("hotelIds");
            for (String hotel : hotels) {
                json.writeString(hotel);
            }
            json.writeEndArray();
            writeRooms(request.rooms(), json);
            json.writeStringField("currency", request.currency().getCurrencyCode());
            json.writeStringField("guestNationality", request.country());
            json.writeStringField("checkin", request.stay().first().toString());
            json.writeStringField("checkout", request.stay().last().toString());
            json.writeNumberField(
                    "timeout", Math.max(1, bounds.silence().minus(MARGIN).toSeconds()));
            json.writeNumberField("maxRatesPerHotel", MOST_RATES);
            // gives rooms the same number in each answer, and hotels their names
            json.writeBooleanField("roomMapping", true);
            json.writeBooleanField("includeHotelData", true);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeRooms(List<Occupancy> rooms, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("occupancies");
        for (Occupancy room : rooms) {
            json.writeStartObject();
            json.writeNumberField("adults", room.adults());
            json.writeArrayFieldStart("children");
            for (int age : room.childAges()) {
                json.writeNumber(age);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
