package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Json;
import com.surefoot.transport.tickets.Baggage;
import com.surefoot.transport.tickets.Cabin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In which class {@code passengers} of a segment travel, on which fare, and with which bags: what all of them have.
 *
 * @param cabin none if they are in several, or in one that nobody knows
 */
record Passengers(Optional<Cabin> cabin, Optional<String> fareBasis, Optional<Baggage> baggage) {

    private static final Map<String, Cabin> CABINS = Stream.of(Cabin.values())
            .collect(Collectors.toUnmodifiableMap(cabin -> cabin.name().toLowerCase(Locale.ROOT), Function.identity()));

    /** @throws IOException if a number of bags is none */
    static Passengers read(Json segment) throws IOException {
        Set<Optional<Cabin>> cabins = new LinkedHashSet<>();
        Set<String> fares = new LinkedHashSet<>();
        List<Optional<Baggage>> bags = new ArrayList<>();
        for (Json passenger : segment.list("passengers")) {
            cabins.add(passenger.findText("cabin_class").map(CABINS::get));
            passenger.findText("fare_basis_code").ifPresent(fares::add);
            bags.add(baggage(passenger));
        }
        return new Passengers(
                cabins.size() == 1 ? cabins.iterator().next() : Optional.empty(),
                fares.isEmpty() ? Optional.empty() : Optional.of(String.join("-", fares)),
                least(bags));
    }

    private static Optional<Baggage> least(List<Optional<Baggage>> bags) {
        return bags.stream().allMatch(Optional::isPresent)
                ? bags.stream().flatMap(Optional::stream).reduce(Baggage::least)
                : Optional.empty();
    }

    /** Bags of a type that nobody knows are none that one could count on. */
    private static Optional<Baggage> baggage(Json passenger) throws IOException {
        if (passenger.find("baggages").isEmpty()) {
            return Optional.empty();
        }
        int cabin = 0;
        int checked = 0;
        for (Json bag : passenger.list("baggages")) {
            String type = bag.findText("type").orElse("");
            if (type.equals("carry_on")) {
                cabin += bag.get("quantity").whole();
            } else if (type.equals("checked")) {
                checked += bag.get("quantity").whole();
            }
        }
        return Optional.of(new Baggage(cabin, checked));
    }
}
