package com.surefoot.supply.gtfsrt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Makes messages of JSON documents that name fields as the reference does, and give the numbers of enums. */
final class JsonMessage {

    private JsonMessage() {}

    static byte[] bytes(Path document) throws IOException {
        FeedMessage.Builder message = FeedMessage.newBuilder();
        try (JsonParser json = new JsonFactory().createParser(document.toFile())) {
            json.nextToken();
            read(json, message);
        }
        return message.build().toByteArray();
    }

    private static void read(JsonParser json, Message.Builder message) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            FieldDescriptor field = Objects.requireNonNull(
                    message.getDescriptorForType().findFieldByName(json.currentName()), json.currentName());
            json.nextToken();
            if (field.isRepeated()) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    message.addRepeatedField(field, value(json, message, field));
                }
            } else {
                message.setField(field, value(json, message, field));
            }
        }
    }

    private static Object value(JsonParser json, Message.Builder message, FieldDescriptor field) throws IOException {
        return switch (field.getJavaType()) {
            case MESSAGE -> {
                Message.Builder part = message.newBuilderForField(field);
                read(json, part);
                yield part.build();
            }
            case ENUM -> field.getEnumType().findValueByNumber(json.getIntValue());
            case INT -> json.getIntValue();
            case LONG -> json.getLongValue();
            case STRING -> json.getText();
            default -> throw new IOException("No document has a " + field.getJavaType());
        };
    }
}
