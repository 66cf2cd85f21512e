package com.surefoot.narration.telling;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.surefoot.narration.telling.Written.Slot;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds sentences in what a model writes, as soon as each is whole: objects with a template, wherever they stand, in a list, line
 * by line, or with talk around them. Everything is taken for hostile.
 */
final class SentenceStream {

    private static final int MOST_SENTENCES = 500;
    private static final int DEEPEST = 8;
    private static final int LONGEST = 200_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Consumer<Optional<Written>> found;
    private final StringBuilder text = new StringBuilder();

    /** Where the objects begin that have not ended. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private boolean quoted;
    private boolean escaped;
    private int sentences;

    /** @param found told of each sentence, or that there is one that cannot be read */
    SentenceStream(Consumer<Optional<Written>> found) {
        this.found = found;
    }

    /** Returns whether it is of any use to go on. */
    boolean hear(String piece) {
        for (int at = 0; at < piece.length(); at++) {
            text.append(piece.charAt(at));
            hear(piece.charAt(at));
            if (open.size() > DEEPEST || sentences > MOST_SENTENCES || text.length() > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private void hear(char letter) {
        if (letter == '\n' && quoted) {
            // no text in JSON has a line break: its end is missing, and what follows may be whole again
            quoted = false;
            open.clear();
        } else if (escaped) {
            escaped = false;
        } else if (quoted) {
            escaped = letter == '\\';
            quoted = letter != '"';
        } else if (letter == '"') {
            // talk between objects may have quotation marks of any kind
            quoted = !open.isEmpty();
        } else if (letter == '{') {
            open.push(text.length() - 1);
        } else if (letter == '}' && !open.isEmpty()) {
            take(text.substring(open.pop()));
        }
    }

    private void take(String object) {
        if (!object.contains("\"template\"")) {
            return;
        }
        try (JsonParser parser = JSON.createParser(object)) {
            read(parser).ifPresent(written -> {
                sentences++;
                found.accept(Optional.of(written));
            });
        } catch (IOException e) {
            sentences++;
            found.accept(Optional.empty());
        }
    }

    /** Empty if it has no template of its own. */
    private static Optional<Written> read(JsonParser parser) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, Slot> slots = new HashMap<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getText());
            } else if (value == JsonToken.START_OBJECT && name.equals("slots")) {
                slots.putAll(slots(parser));
            } else {
                parser.skipChildren();
            }
        }
        return Optional.ofNullable(texts.get("template"))
                .map(template -> new Written(
                        texts.getOrDefault("relation", ""), texts.getOrDefault("subject", ""), template, slots));
    }

    private static Map<String, Slot> slots(JsonParser parser) throws IOException {
        Map<String, Slot> slots = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                slots.put(name, new Slot("", parser.getText()));
            } else if (value == JsonToken.START_OBJECT) {
                slots.put(name, slot(parser));
            } else {
                parser.skipChildren();
            }
        }
        return slots;
    }

    private static Slot slot(JsonParser parser) throws IOException {
        Map<String, String> texts = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        return new Slot(texts.getOrDefault("subject", ""), texts.getOrDefault("role", ""));
    }
}
