package com.surefoot.supply.osm;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What several features say of one place. */
final class Merged {

    private static final String HOURS = "opening_hours";

    private Merged() {}

    /**
     * The first, with what the others add. Of opening hours that differ those count that were looked at last; if nobody
     * tells when that was, they are not known.
     */
    static Feature of(List<Candidate> place) {
        List<Feature> features = place.stream().map(Candidate::feature).toList();
        Feature first = features.get(0);
        Map<String, String> tags = new HashMap<>();
        features.forEach(feature -> feature.tags().forEach(tags::putIfAbsent));
        tags.remove(HOURS);
        hours(features).ifPresent(hours -> tags.put(HOURS, hours));
        return new Feature(first.id(), first.point(), tags);
    }

    private static Optional<String> hours(List<Feature> features) {
        List<Feature> telling = features.stream()
                .filter(feature -> feature.find(HOURS).isPresent())
                .toList();
        long different = telling.stream()
                .map(feature -> feature.tags().get(HOURS))
                .distinct()
                .count();
        if (different <= 1) {
            return telling.stream().findFirst().flatMap(feature -> feature.find(HOURS));
        }
        Optional<LocalDate> last = telling.stream().flatMap(Merged::checked).max(LocalDate::compareTo);
        List<String> latest = telling.stream()
                .filter(feature -> last.isPresent() && checked(feature).anyMatch(last.get()::equals))
                .flatMap(feature -> feature.find(HOURS).stream())
                .distinct()
                .toList();
        return latest.size() == 1 ? Optional.of(latest.get(0)) : Optional.empty();
    }

    /** When somebody looked at the hours, or at the place. */
    private static Stream<LocalDate> checked(Feature feature) {
        return Stream.of("check_date:" + HOURS, "check_date")
                .flatMap(key -> feature.find(key).stream())
                .flatMap(text -> {
                    try {
                        return Stream.of(LocalDate.parse(text));
                    } catch (DateTimeParseException e) {
                        return Stream.empty();
                    }
                });
    }
}
