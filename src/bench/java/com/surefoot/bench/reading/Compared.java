package com.surefoot.bench.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a sentence asks for beside what was read in it, field by field.
 *
 * @param name of the query
 * @param asked by field; a field that the sentence says nothing of is empty or left out
 * @param read by field, in the same words
 */
public record Compared(String name, String sentence, Map<String, String> asked, Map<String, String> read) {

    public Compared {
        asked = Map.copyOf(asked);
        read = Map.copyOf(read);
    }

    /** Every field that is asked for or was read. */
    Set<String> fields() {
        Set<String> fields = new TreeSet<>(asked.keySet());
        fields.addAll(read.keySet());
        return fields;
    }

    boolean isRight(String field) {
        return asked.getOrDefault(field, "").equals(read.getOrDefault(field, ""));
    }

    boolean isRight() {
        return fields().stream().allMatch(this::isRight);
    }

    /** The wrong fields, each as asked and as read. */
    Map<String, String> faults() {
        Map<String, String> faults = new TreeMap<>();
        fields().stream()
                .filter(field -> !isRight(field))
                .forEach(field -> faults.put(
                        field,
                        "asked '%s', read '%s'"
                                .formatted(asked.getOrDefault(field, ""), read.getOrDefault(field, ""))));
        return faults;
    }
}
