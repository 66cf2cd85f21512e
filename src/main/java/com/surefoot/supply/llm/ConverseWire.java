package com.surefoot.supply.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Reply.Usage;
import com.surefoot.narration.model.Request;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.llm.Answer.End;
import com.surefoot.supply.llm.EventStream.Event;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/** Asks Amazon Bedrock by its Converse, which all models there answer to, with a Bedrock API key. */
final class ConverseWire implements Wire {

    private static final JsonFactory JSON = new JsonFactory();
    private static final double TEMPERATURE = 0.3;

    private final ModelSettings settings;
    private final ModelHttp http;

    ConverseWire(ModelSettings settings, ModelHttp http) {
        this.settings = settings;
        this.http = http;
    }

    @Override
    public Reply ask(Request request, Answer answer) {
        try (InputStream in = http.open(asked(request), answer.budget())) {
            EventStream events = new EventStream(in);
            Optional<Event> event = events.next();
            while (event.isPresent()) {
                take(event.get(), answer);
                event = events.next();
            }
        } catch (EndedException e) {
            answer.fail(e.failed());
        } catch (EOFException e) {
            answer.fail(Failed.of(Cause.CUT_OFF, "it ends within a message"));
        } catch (IOException e) {
            answer.fail(Failed.of(Cause.MALFORMED, Shown.of(String.valueOf(e.getMessage()), settings.key())));
        }
        return answer.reply();
    }

    private HttpRequest asked(Request request) throws IOException {
        String base = settings.baseUrl().toString().replaceAll("/+$", "");
        HttpRequest.Builder asked = HttpRequest.newBuilder(
                        URI.create(base + "/model/" + Encoded.segment(settings.model()) + "/converse-stream"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/vnd.amazon.eventstream")
                .POST(BodyPublishers.ofString(body(request)));
        settings.key().ifPresent(key -> asked.header("Authorization", "Bearer " + key.value()));
        return asked.build();
    }

    private static String body(Request request) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("system");
            writeText(json, request.instruction());
            json.writeEndArray();
            json.writeArrayFieldStart("messages");
            json.writeStartObject();
            json.writeStringField("role", "user");
            json.writeArrayFieldStart("content");
            writeText(json, request.data());
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectFieldStart("inferenceConfig");
            json.writeNumberField("maxTokens", request.limits().tokens());
            json.writeNumberField("temperature", TEMPERATURE);
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void writeText(JsonGenerator json, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void take(Event event, Answer answer) throws IOException {
        if (!event.header(":message-type").equals("event")) {
            answer.fail(failure(event));
            return;
        }
        switch (event.header(":event-type")) {
            case "contentBlockDelta" -> hear(event.json(), answer);
            case "messageStop" ->
                event.json().findText("stopReason").flatMap(ConverseWire::end).ifPresent(answer::end);
            case "metadata" -> count(event.json(), answer);
            default -> {
                // what begins and ends says nothing by itself
            }
        }
    }

    private static void hear(Json delta, Answer answer) throws IOException {
        Json piece = delta.get("delta");
        // not text(), which takes away the blanks between pieces
        answer.hear(piece.find("text").map(Json::verbatim).orElse(""));
        answer.budget().alive();
    }

    private static Optional<End> end(String reason) {
        return switch (reason) {
            case "end_turn", "stop_sequence", "tool_use" -> Optional.of(End.WHOLE);
            case "max_tokens" -> Optional.of(End.FULL);
            case "guardrail_intervened", "content_filtered" -> Optional.of(End.FILTERED);
            default -> Optional.empty();
        };
    }

    private static void count(Json metadata, Answer answer) throws IOException {
        Optional<Json> used = metadata.find("usage");
        if (used.isPresent()) {
            answer.count(new Usage(
                    Math.max(0, used.get().get("inputTokens").whole()),
                    Math.max(0, used.get().get("outputTokens").whole())));
        }
    }

    private Failed failure(Event event) {
        String type = event.header(":exception-type");
        Cause cause =
                switch (type) {
                    case "throttlingException" -> Cause.LIMITED;
                    case "validationException" -> Cause.REFUSED;
                    default -> Cause.OUT_OF_ORDER;
                };
        return Failed.of(cause, "it says " + Shown.of(type, settings.key()));
    }
}
