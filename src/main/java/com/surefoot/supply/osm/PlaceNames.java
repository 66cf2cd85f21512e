package com.surefoot.supply.osm;

import com.surefoot.catalogue.PlaceName;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that features are mapped with. */
final class PlaceNames {

    private static final Pattern NAME_KEY = Pattern.compile(
            "(?:name|alt_name|official_name|short_name|int_name|loc_name)(?::[a-z]{2,3}(?:[-_][A-Za-z]+)?)?");

    private PlaceNames() {}

    /** All that a feature is called, in any language, in plain form. */
    static Set<String> of(Feature feature) {
        return feature.tags().entrySet().stream()
                .filter(tag -> NAME_KEY.matcher(tag.getKey()).matches())
                .flatMap(tag -> Arrays.stream(tag.getValue().split(";", -1)))
                .map(PlaceName::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
