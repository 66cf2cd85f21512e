package com.surefoot.supply.osm;

import com.surefoot.catalogue.PlaceName;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells a feature apart from others.
 *
 * @param names in plain form
 * @param references ids in registers of places (not of towns or companies), by register
 * @param contacts telephone numbers and web pages, which are good signs and no proof: chains share them
 * @param address street and number; empty if it is not given
 * @param floor empty if it is not given
 * @param branded whether it belongs to a chain, so that its name tells little
 */
record Identity(
        Set<String> names,
        Map<String, String> references,
        Set<String> contacts,
        Optional<String> address,
        Optional<String> floor,
        boolean branded) {

    private static final Set<String> REGISTERS =
            Set.of("wikidata", "ref:FR:SIRET", "ref:mhs", "ref:isil", "ref:whc", "ref:at:bda", "ref:rce", "ref:nrhp");

    private static final int SHORTEST_PHONE = 7;

    static Identity of(Feature feature) {
        Map<String, String> references = feature.tags().entrySet().stream()
                .filter(tag -> REGISTERS.contains(tag.getKey()))
                .filter(tag -> !tag.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, tag -> tag.getValue().strip()));
        boolean branded = Stream.of("brand", "brand:wikidata", "branch")
                .anyMatch(key -> feature.find(key).isPresent());
        return new Identity(
                PlaceNames.of(feature),
                references,
                contacts(feature),
                address(feature),
                feature.find("level"),
                branded);
    }

    private static Set<String> contacts(Feature feature) {
        Set<String> contacts = new HashSet<>();
        add(feature, "phone", Identity::phone, contacts);
        add(feature, "website", Identity::page, contacts);
        return contacts;
    }

    private static void add(
            Feature feature, String key, Function<String, Optional<String>> form, Set<String> contacts) {
        Stream.of(key, "contact:" + key)
                .flatMap(name -> feature.find(name).stream())
                .flatMap(value -> Stream.of(value.split(";", -1)))
                .flatMap(value -> form.apply(value).stream())
                .forEach(contacts::add);
    }

    private static Optional<String> phone(String text) {
        String digits = text.replaceAll("\\(0\\)|\\D", "").replaceFirst("^00", "");
        return digits.length() < SHORTEST_PHONE ? Optional.empty() : Optional.of("tel:" + digits);
    }

    private static Optional<String> page(String text) {
        try {
            URI uri = new URI(text.strip().toLowerCase(Locale.ROOT));
            String host = uri.getHost();
            if (host == null) {
                return Optional.empty();
            }
            String path = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("/+$", "");
            return Optional.of(host.replaceFirst("^www\\.", "") + path);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> address(Feature feature) {
        return feature.find("addr:street").flatMap(street -> feature.find("addr:housenumber")
                .map(number -> PlaceName.plain(street) + " " + number.toLowerCase(Locale.ROOT)));
    }

    /** Whether a register has both under one id. */
    boolean sharesReference(Identity other) {
        return references.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(other.references.get(entry.getKey())));
    }

    /** Whether a register tells them apart, or their addresses or floors do. */
    boolean contradicts(Identity other) {
        boolean registered = references.entrySet().stream()
                .anyMatch(entry -> other.references.containsKey(entry.getKey())
                        && !entry.getValue().equals(other.references.get(entry.getKey())));
        return registered || differ(address, other.address) || differ(floor, other.floor);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    boolean sharesName(Identity other) {
        return names.stream().anyMatch(other.names::contains);
    }

    boolean sharesContact(Identity other) {
        return contacts.stream().anyMatch(other.contacts::contains);
    }
}
