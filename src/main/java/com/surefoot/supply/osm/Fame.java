package com.surefoot.supply.osm;

/**
 * How well a place is known, which stands in for its worth: OpenStreetMap does not rate. A place with an article in an
 * encyclopaedia, with names in many languages, or under protection is better known than one without.
 */
final class Fame {

    private static final int ARTICLE = 10;
    private static final int LANGUAGE = 2;
    private static final int MOST_LANGUAGES = 15;
    private static final int PROTECTED = 5;

    private Fame() {}

    /** From 1 to 100. */
    static int prize(Feature feature, Sort sort) {
        long languages = feature.tags().keySet().stream()
                .filter(key -> key.startsWith("name:"))
                .count();
        int prize = sort.worth()
                + (feature.find("wikipedia").isPresent() ? ARTICLE : 0)
                + (feature.find("wikidata").isPresent() ? ARTICLE : 0)
                + (feature.find("heritage").isPresent() ? PROTECTED : 0)
                + LANGUAGE * (int) Math.min(MOST_LANGUAGES, languages);
        return Math.min(100, prize);
    }
}
