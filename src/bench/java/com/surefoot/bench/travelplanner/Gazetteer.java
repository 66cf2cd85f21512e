package com.surefoot.bench.travelplanner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the data's cities and states in a sentence. */
final class Gazetteer {

    /** A name where it stands; it may be a city's, a state's or both. */
    record Mention(String name, int start, int end) {}

    private final Set<String> cities;
    private final Set<String> states;
    private final Map<String, String> spellings = new HashMap<>();
    private final Pattern pattern;

    Gazetteer(Set<String> cities, Set<String> states) {
        this.cities = Set.copyOf(cities);
        this.states = Set.copyOf(states);
        cities.forEach(this::add);
        states.forEach(this::add);
        spellings.put("New York City", "New York");
        for (String capital : List.of("Washington, D.C.", "Washington D.C.", "Washington, DC", "Washington DC")) {
            spellings.put(capital, "Washington");
        }
        // longest first, so that "West Virginia" is not read as "Virginia"
        pattern = Pattern.compile(spellings.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    }

    private void add(String name) {
        spellings.put(name, name);
        spellings.put(name.replaceFirst("^St\\. ", "Saint "), name);
        spellings.put(name.replaceFirst("^St\\. ", "St "), name);
        spellings.put(name.replaceFirst("^Fort ", "Ft. "), name);
        spellings.put(name.replace("'", "’"), name);
        spellings.put(name.replace(" Ste. ", " Ste "), name);
    }

    boolean isCity(String name) {
        return cities.contains(name);
    }

    boolean isState(String name) {
        return states.contains(name);
    }

    /** All names in the sentence's order. */
    List<Mention> listMentions(String sentence) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            mentions.add(new Mention(
                    spellings.getOrDefault(matcher.group(), matcher.group()), matcher.start(), matcher.end()));
        }
        return mentions;
    }
}
