package com.surefoot.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns hostile bytes into one JSON value, or says where they cease to be one. */
final class JsonText {

    private static final int DEEPEST = 32;
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(100)
                    .build())
            .build();

    private JsonText() {}

    /** @throws BadDocumentException if the bytes are not one UTF-8 JSON value without repeated fields */
    static JsonNode parse(JsonMapper mapper, byte[] bytes, Faults faults) throws BadDocumentException, IOException {
        String text = decode(bytes, faults);
        try (JsonParser parser = STRICT.createParser(text)) {
            int depth = 0;
            int values = 0;
            while (parser.nextToken() != null) {
                depth += parser.currentToken().isStructStart()
                        ? 1
                        : parser.currentToken().isStructEnd() ? -1 : 0;
                values += depth == 0 ? 1 : 0;
            }
            if (values != 1) {
                throw malformed(
                        faults, values == 0 ? "The document is empty." : "Something follows the document's end.");
            }
        } catch (JsonProcessingException e) {
            throw malformed(faults, where(e));
        }
        JsonNode value = mapper.readValue(text, JsonNode.class);
        return value == null ? JsonNode.nullNode() : value;
    }

    private static String decode(byte[] bytes, Faults faults) throws BadDocumentException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw malformed(faults, "The document is not UTF-8.");
        }
    }

    private static String where(JsonProcessingException e) {
        String problem = Shown.text(
                e.getOriginalMessage().lines().findFirst().orElse("not JSON").replaceAll(" \\(.*", ""));
        JsonLocation location = e.getLocation();
        return location == null
                ? "Not JSON that can be taken: %s.".formatted(problem)
                : "Not JSON at line %d, column %d: %s."
                        .formatted(location.getLineNr(), location.getColumnNr(), problem);
    }

    private static BadDocumentException malformed(Faults faults, String problem) {
        faults.malformed("", "", problem, "Maybe a quotation mark, comma or brace is missing, or one too many?");
        return faults.asException();
    }
}
