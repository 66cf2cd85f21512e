package com.surefoot.bench.travelplanner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * The answer to a query.
 *
 * @param days none if there is no answer
 */
public record Answer(int index, String sentence, List<PlanDay> days) {

    private static final JsonFactory FACTORY = new JsonFactory();

    public Answer {
        days = List.copyOf(days);
    }

    /** One line of JSON without its end. */
    public String toJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("idx", index);
            json.writeStringField("query", sentence);
            json.writeArrayFieldStart("plan");
            for (PlanDay day : days) {
                write(json, day);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, PlanDay day) throws IOException {
        json.writeStartObject();
        json.writeNumberField("days", day.day());
        json.writeStringField("current_city", day.currentCity());
        json.writeStringField("transportation", day.transportation());
        json.writeStringField("breakfast", day.breakfast());
        json.writeStringField("attraction", day.attraction());
        json.writeStringField("lunch", day.lunch());
        json.writeStringField("dinner", day.dinner());
        json.writeStringField("accommodation", day.accommodation());
        json.writeEndObject();
    }
}
