package com.surefoot.supply.osm;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a feature is taken for, by its tags; the first that fits counts. How long a visit takes and how much it is worth is
 * in no tag: these are estimates by kind.
 */
enum Sort {
    HOTEL(Group.HOTEL, "hotel", "tourism", "hotel"),
    HOSTEL(Group.HOTEL, "hostel", "tourism", "hostel"),
    GUEST_HOUSE(Group.HOTEL, "guest house", "tourism", "guest_house"),
    MOTEL(Group.HOTEL, "motel", "tourism", "motel"),
    RESTAURANT(Group.RESTAURANT, "restaurant", "amenity", "restaurant"),
    CAFE(Group.RESTAURANT, "café", "amenity", "cafe"),
    FAST_FOOD(Group.RESTAURANT, "fast food", "amenity", "fast_food"),
    FOOD_COURT(Group.RESTAURANT, "food court", "amenity", "food_court"),
    BIERGARTEN(Group.RESTAURANT, "beer garden", "amenity", "biergarten"),
    MUSEUM("museum", "tourism", "museum", 60, 180, 50, true, false),
    GALLERY("gallery", "tourism", "gallery", 30, 90, 30, true, false),
    ZOO("zoo", "tourism", "zoo", 90, 240, 45, false, false),
    AQUARIUM("aquarium", "tourism", "aquarium", 60, 150, 45, true, false),
    THEME_PARK("theme park", "tourism", "theme_park", 120, 360, 45, false, false),
    CASTLE("castle", "historic", "castle", 45, 120, 50, false, false),
    FORT("fort", "historic", "fort", 30, 90, 35, false, false),
    MONUMENT("monument", "historic", "monument", 15, 30, 30, false, false),
    RUINS("ruins", "historic", "ruins", 20, 60, 25, false, false),
    EXCAVATION("archaeological site", "historic", "archaeological_site", 30, 90, 30, false, false),
    VIEWPOINT("viewpoint", "tourism", "viewpoint", 15, 30, 25, false, false),
    WORSHIP("place of worship", "amenity", "place_of_worship", 20, 45, 25, true, true),
    PARK("park", "leisure", "park", 30, 90, 25, false, true),
    GARDEN("garden", "leisure", "garden", 30, 90, 25, false, true),
    ATTRACTION("attraction", "tourism", "attraction", 20, 60, 30, false, false);

    /** What is made of it. */
    enum Group {
        HOTEL,
        RESTAURANT,
        SIGHT
    }

    private final Group group;
    private final String word;
    private final String key;
    private final String value;
    private final int shortest;
    private final int longest;
    private final int worth;
    private final boolean indoor;
    private final boolean onlyIfKnown;

    Sort(Group group, String word, String key, String value) {
        this(group, word, key, value, 0, 0, 40, true, false);
    }

    Sort(
            String word,
            String key,
            String value,
            int shortest,
            int longest,
            int worth,
            boolean indoor,
            boolean onlyIfKnown) {
        this(Group.SIGHT, word, key, value, shortest, longest, worth, indoor, onlyIfKnown);
    }

    Sort(
            Group group,
            String word,
            String key,
            String value,
            int shortest,
            int longest,
            int worth,
            boolean indoor,
            boolean onlyIfKnown) {
        this.group = group;
        this.word = word;
        this.key = key;
        this.value = value;
        this.shortest = shortest;
        this.longest = longest;
        this.worth = worth;
        this.indoor = indoor;
        this.onlyIfKnown = onlyIfKnown;
    }

    /** The keys by which features are found. */
    static Set<String> keys() {
        return Arrays.stream(values()).map(sort -> sort.key).collect(Collectors.toSet());
    }

    /** Empty for what is of no sort: every churchyard and every lawn is on the map, too. */
    static Optional<Sort> of(Map<String, String> tags) {
        boolean known = tags.containsKey("wikidata") || tags.containsKey("wikipedia");
        return Arrays.stream(values())
                .filter(sort -> sort.value.equals(tags.get(sort.key)) && (known || !sort.onlyIfKnown))
                .findFirst();
    }

    Group group() {
        return group;
    }

    String word() {
        return word;
    }

    Duration shortest() {
        return Duration.ofMinutes(shortest);
    }

    Duration longest() {
        return Duration.ofMinutes(longest);
    }

    /** Before it counts how well it is known. */
    int worth() {
        return worth;
    }

    boolean indoor() {
        return indoor;
    }
}
