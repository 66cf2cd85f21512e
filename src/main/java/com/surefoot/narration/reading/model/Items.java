package com.surefoot.narration.reading.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a model wrote, as far as it can be read: what comes behind a fault is lost, what came before it counts. */
final class Items {

    /** More is no wish for a trip. */
    static final int MOST = 60;

    private static final int DEEPEST = 8;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Items() {}

    /** All objects that have a quote, a kind and a value, in order; there may be talk around the JSON. */
    static List<Item> of(String answer) {
        List<Item> items = new ArrayList<>();
        int begin = answer.indexOf('{');
        if (begin < 0) {
            return items;
        }
        try (JsonParser parser = JSON.createParser(answer.substring(begin))) {
            read(parser, items);
        } catch (IOException e) {
            // what was read before it counts
        }
        return List.copyOf(items);
    }

    private static void read(JsonParser parser, List<Item> items) throws IOException {
        Map<String, String> texts = new HashMap<>();
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null && items.size() < MOST; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                texts.clear();
                depth++;
            } else if (token == JsonToken.VALUE_STRING && parser.currentName() != null) {
                texts.put(parser.currentName(), parser.getText());
            } else if (token == JsonToken.END_OBJECT) {
                if (texts.containsKey("quote") && texts.containsKey("kind")) {
                    items.add(new Item(
                            texts.getOrDefault("quote", ""),
                            texts.getOrDefault("kind", ""),
                            texts.getOrDefault("value", "")));
                }
                texts.clear();
                depth--;
                if (depth == 0) {
                    return;
                }
            }
        }
    }
}
