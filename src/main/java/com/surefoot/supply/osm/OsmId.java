package com.surefoot.supply.osm;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What OpenStreetMap calls an element, for as long as it is mapped. The lowest of several is likely the oldest. */
record OsmId(Kind kind, long number) implements Comparable<OsmId> {

    /** The kinds of elements. */
    enum Kind {
        NODE,
        WAY,
        RELATION
    }

    private static final Pattern FORM = Pattern.compile("(node|way|relation|n|w|r)/?(\\d{1,18})");
    private static final Comparator<OsmId> ORDER =
            Comparator.comparing(OsmId::kind).thenComparingLong(OsmId::number);

    /** Reads {@code node/123}, as GeoJSON has it. */
    static Optional<OsmId> find(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? find(matcher.group(1), matcher.group(2)) : Optional.empty();
    }

    /** Reads the kind and the number apart. */
    static Optional<OsmId> find(String kind, String number) {
        if (!number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "node", "n" -> Optional.of(new OsmId(Kind.NODE, Long.parseLong(number)));
            case "way", "w" -> Optional.of(new OsmId(Kind.WAY, Long.parseLong(number)));
            // a tag of that name took the place of the kind
            case "multipolygon", "boundary", "relation", "r" ->
                Optional.of(new OsmId(Kind.RELATION, Long.parseLong(number)));
            default -> Optional.empty();
        };
    }

    @Override
    public int compareTo(OsmId other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code node-123}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    }
}
