package com.surefoot.recommendation.live;

import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.lodging.live.PropertyDirectory.Listed;
import com.surefoot.lodging.live.Where;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties of suppliers that were found before. Once as many of a city are known as would be asked for, they are asked
 * for by their ids, those that the catalogue knows first, until it is time to look through the city again. One search, one thread.
 */
final class KnownProperties {

    private final PropertyDirectory directory;
    private final LiveRules rules;
    private final Instant now;
    private final Map<Key, List<Listed>> listings = new HashMap<>();
    private final Map<String, Listed> byId = new HashMap<>();

    private record Key(String supplier, CityId city) {}

    KnownProperties(PropertyDirectory directory, LiveRules rules, Instant now) {
        this.directory = directory;
        this.rules = rules;
        this.now = now;
    }

    private List<Listed> list(String supplier, City city) {
        return listings.computeIfAbsent(new Key(supplier, city.id()), unknown -> {
            List<Listed> listed = directory.list(supplier, city.id());
            listed.forEach(one -> byId.put(one.property().id(), one));
            return listed;
        });
    }

    /** Where a supplier is asked for rooms in a city. */
    Where where(String supplier, City city) {
        List<Listed> all = list(supplier, city);
        Instant since = now.minus(rules.relist());
        boolean looked = all.stream().anyMatch(one -> one.at().isAfter(since));
        return looked && all.size() >= rules.properties()
                ? new Where.AtProperties(all.stream()
                        .limit(rules.properties())
                        .map(one -> one.property().id())
                        .toList())
                : new Where.InCity(city, rules.properties());
    }

    /** An offer with what is known of its property, where the supplier does not say it again. */
    LiveOffer placed(LiveOffer sold) {
        LiveProperty said = sold.property();
        return isPlaced(said)
                ? sold
                : Optional.ofNullable(byId.get(said.id()))
                        .map(listed -> sold.in(listed.property()))
                        .orElse(sold);
    }

    /** Which of the catalogue's it is: the one it was before if it still fits, or else the only one that does. */
    Optional<Property> match(LiveProperty sold, List<Property> here) {
        return Optional.ofNullable(byId.get(sold.id()))
                .flatMap(Listed::joined)
                .flatMap(id -> here.stream().filter(one -> one.id().equals(id)).findFirst())
                .filter(before -> SameProperty.isSame(sold, before))
                .or(() -> SameProperty.find(sold, here));
    }

    /**
     * Keeps what is new of the properties in which rooms are sold in a city.
     *
     * @param matches by the supplier's own ids
     */
    void learn(City city, Collection<LiveProperty> sold, Map<String, Property> matches) {
        directory.keep(sold.stream()
                .filter(KnownProperties::isPlaced)
                .map(property -> new Listed(
                        property,
                        city.id(),
                        Optional.ofNullable(matches.get(property.id())).map(Property::id),
                        listedAt(property, city)))
                .filter(listed -> !listed.equals(byId.get(listed.property().id())))
                .toList());
    }

    private static boolean isPlaced(LiveProperty property) {
        return property.name().isPresent() && property.point().isPresent();
    }

    /**
     * When it was listed last. What was asked for by its id was not: others may have come in its place. What was a short while
     * ago need not be written again.
     */
    private Instant listedAt(LiveProperty property, City city) {
        boolean byIds = where(property.supplier(), city) instanceof Where.AtProperties;
        Instant lately = now.minus(rules.relist().dividedBy(2));
        return Optional.ofNullable(byId.get(property.id()))
                .map(Listed::at)
                .filter(at -> byIds || at.isAfter(lately))
                .orElse(now);
    }
}
