package com.surefoot.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands behind a benchmark's name on the command line: {@code --name value}, or {@code --name} alone. */
public record Options(Map<String, String> values) {

    public Options {
        values = Map.copyOf(values);
    }

    /**
     * Reads the words of a command line.
     *
     * @throws IllegalArgumentException if a word is not an option
     */
    public static Options parse(List<String> words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                throw new IllegalArgumentException("'%s' is not an option. Maybe '--%s'?".formatted(word, word));
            }
            boolean valued = i + 1 < words.size() && !words.get(i + 1).startsWith("--");
            values.put(word.substring(2), valued ? words.get(++i) : "");
        }
        return new Options(values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The value of an option.
     *
     * @throws IllegalArgumentException if the option is missing
     */
    public String get(String name) {
        return find(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() ->
                        new IllegalArgumentException("--%s is missing. Maybe add '--%s VALUE'?".formatted(name, name)));
    }

    public Path path(String name) {
        return Path.of(get(name));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public long number(String name, long otherwise) {
        return find(name).map(Long::parseLong).orElse(otherwise);
    }

    /** Numbers with commas between them. */
    public List<Double> numbers(String name, String otherwise) {
        return Arrays.stream(find(name).orElse(otherwise).split(","))
                .map(Double::valueOf)
                .toList();
    }

    /** Of the search's random choices. */
    public long seed() {
        return number("seed", 20261124);
    }

    public int threads() {
        return Math.toIntExact(number("threads", 1));
    }
}
