package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a traveller calls the catalogue's kinds, tags, cuisines and features: by the first of the words they are read by. */
final class WordNames {

    private static final String SIGHT = "SIGHT";
    private static final String CITY = "CITY";
    private static final Set<String> NAMED = Set.of("KIND", "TAG", "CUISINE", "FEATURE", "ROOM", "RULE", SIGHT);

    private static final String FEATURE = "FEATURE ";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final Map<String, String> names = new HashMap<>();

    WordNames(Language language) {
        if (language == Language.CHINESE) {
            // a catalogue in Chinese has words that need no other
            HandWritten.lines("/narration/reading/everyday-zh.txt").stream()
                    .filter(line -> !isChinese(line.substring(0, line.indexOf(": "))))
                    .forEach(this::add);
            HandWritten.lines("/narration/reading/cities.txt").forEach(this::addCity);
        } else {
            HandWritten.lines("/narration/reading/words-%s.txt".formatted(language.code()))
                    .forEach(this::add);
        }
    }

    private static boolean isChinese(String text) {
        return HAN.matcher(text).find();
    }

    private void addCity(String line) {
        List<String> called = Stream.of(line.split(",")).map(String::strip).toList();
        called.stream()
                .filter(WordNames::isChinese)
                .findFirst()
                .ifPresent(chinese -> called.forEach(name -> names.put(CITY + name, chinese)));
    }

    private void add(String line) {
        int colon = line.indexOf(": ");
        String[] head = line.substring(0, colon).split(" ", 2);
        if (NAMED.contains(head[0]) && head.length == 2) {
            names.put(
                    head[0] + head[1].strip(),
                    line.substring(colon + 2).split(";", 2)[0].strip());
        }
    }

    /** What hotels can have, as suppliers call it. */
    static Stream<String> features() {
        return HandWritten.lines("/narration/reading/words-en.txt").stream()
                .filter(line -> line.startsWith(FEATURE))
                .map(line -> line.substring(FEATURE.length(), line.indexOf(": ")));
    }

    /** The word itself where there is no other. */
    String of(String code, String word) {
        return names.getOrDefault(code + word, word);
    }

    String city(String name) {
        return of(CITY, name);
    }

    String sight(String name) {
        return of(SIGHT, name);
    }

    /** Of a kind of sights or a tag. */
    String liked(String word) {
        return names.getOrDefault("KIND" + word, of("TAG", word));
    }

    String all(String code, Collection<?> words) {
        return words.stream().map(word -> of(code, String.valueOf(word))).collect(Collectors.joining(", "));
    }
}
