package com.surefoot.travel;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A city one can travel from or to.
 *
 * @param id the same in every source
 * @param name in English
 * @param localName as its people call it
 * @param aliases further names it is asked for by
 * @param country ISO 3166 two-letter code
 * @param region the part of the country that has holidays of its own, as ISO 3166-2 has it after the country, such as
 *     {@code BY}; nothing if it is not known
 * @param area what counts as being there
 * @param zone the city's clock
 * @param currency what is paid in there
 */
public record City(
        CityId id,
        String name,
        String localName,
        Set<String> aliases,
        String country,
        Optional<String> region,
        Area area,
        ZoneId zone,
        Currency currency) {

    public City {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(localName, "localName");
        aliases = Set.copyOf(aliases);
        requireNonNull(country, "country");
        requireNonNull(region, "region");
        requireNonNull(area, "area");
        requireNonNull(zone, "zone");
        requireNonNull(currency, "currency");
    }

    /** One in a part of its country that is not known. */
    public City(
            CityId id,
            String name,
            String localName,
            Set<String> aliases,
            String country,
            Area area,
            ZoneId zone,
            Currency currency) {
        this(id, name, localName, aliases, country, Optional.empty(), area, zone, currency);
    }

    /** Every name the city answers to, its id included, in no order of importance. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(aliases);
        Stream.of(id.value(), name, localName).forEach(names::add);
        return names;
    }

    /** Whether it answers to a name, in any case and with or without accents. */
    public boolean isCalled(String name) {
        return names().stream().anyMatch(own -> Names.same(own, name));
    }
}
