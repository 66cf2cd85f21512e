package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.travel.Names;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What well-known cities and parts of countries are called in other languages, where the catalogue does not say. */
final class OtherNames {

    private static final List<Set<String>> CITIES = read("cities");
    private static final List<Set<String>> LANDS = read("lands");

    private OtherNames() {}

    private static List<Set<String>> read(String file) {
        return HandWritten.lines("/narration/reading/%s.txt".formatted(file)).stream()
                .map(line -> Stream.of(line.split(",", -1)).map(String::strip).collect(Collectors.toSet()))
                .toList();
    }

    /** All names of a city that goes by one of these. */
    static Set<String> of(Collection<String> names) {
        return of(names, CITIES);
    }

    /** All names of a part of a country that goes by this one. */
    static Set<String> ofLand(String name) {
        return of(Set.of(name), LANDS);
    }

    private static Set<String> of(Collection<String> names, List<Set<String>> all) {
        Set<String> known = names.stream().map(Names::fold).collect(Collectors.toSet());
        return all.stream()
                .filter(line -> line.stream().map(Names::fold).anyMatch(known::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
