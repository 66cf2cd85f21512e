package com.surefoot.bench.unsat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.surefoot.bench.unsat.Outcome.Relaxation;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;

/** An outcome as a line of JSON. */
final class UnsatAnswer {

    private final JsonGenerator json;

    private UnsatAnswer(JsonGenerator json) {
        this.json = json;
    }

    static String toJson(Query query, Outcome outcome) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("index", query.index());
            new UnsatAnswer(json).write(query, outcome);
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("Nothing can be written to a text. Maybe memory is short?", e);
        }
        return text.toString();
    }

    private void write(Query query, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Found found) {
            write(query, found.trip());
        } else if (outcome instanceof Outcome.Unanswered unanswered) {
            json.writeStringField("unanswered", unanswered.why());
        } else {
            write(query, (Outcome.Conflict) outcome);
        }
    }

    private void write(Query query, Outcome.Conflict conflict) throws IOException {
        json.writeArrayFieldStart("conflicts");
        for (Collection<Constraint> each : conflict.conflicts()) {
            json.writeStartArray();
            writeLabels(each);
            json.writeEndArray();
        }
        json.writeEndArray();
        if (conflict.relaxation().isPresent()) {
            write(query, conflict.relaxation().get());
        }
    }

    private void write(Query query, Relaxation relaxation) throws IOException {
        json.writeArrayFieldStart("dropped");
        writeLabels(relaxation.dropped());
        json.writeEndArray();
        if (relaxation.budget().isPresent()) {
            json.writeNumberField("budget", relaxation.budget().getAsLong());
        }
        write(query, relaxation.trip());
    }

    private void writeLabels(Collection<Constraint> constraints) throws IOException {
        for (String label : constraints.stream().sorted().map(Constraint::label).toList()) {
            json.writeString(label);
        }
    }

    private void write(Query query, Trip trip) throws IOException {
        json.writeArrayFieldStart("flights");
        for (Trip.Leg leg : trip.legs()) {
            json.writeString("%s %s-%s, %s at %s"
                    .formatted(
                            leg.date(),
                            leg.flight().origin(),
                            leg.flight().destination(),
                            leg.flight().airline(),
                            leg.flight().departure()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attractions");
        for (Attraction sight : trip.sights()) {
            json.writeString(sight.name() + ", " + sight.city());
        }
        json.writeEndArray();
        json.writeNumberField("cost", trip.cost(query.people()));
    }
}
