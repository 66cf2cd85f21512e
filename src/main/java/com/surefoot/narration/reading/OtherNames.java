package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.travel.Names;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What well-known cities are called in other languages, where the catalogue does not say. */
final class OtherNames {

    private static final List<Set<String>> ALL = HandWritten.lines("/narration/reading/cities.txt").stream()
            .map(line -> Stream.of(line.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet()))
            .toList();

    private OtherNames() {}

    /** All names of a city that goes by one of these. */
    static Set<String> of(Collection<String> names) {
        Set<String> known = names.stream().map(Names::fold).collect(Collectors.toSet());
        return ALL.stream()
                .filter(line -> line.stream().map(Names::fold).anyMatch(known::contains))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
