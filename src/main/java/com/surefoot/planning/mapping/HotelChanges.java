package com.surefoot.planning.mapping;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Ways to sleep in several properties of one city, one after the other, where they are asked for by name. */
final class HotelChanges {

    /** Ways looked at, those with nights shared out evenly first. */
    private static final int MOST = 60;

    private final Segment segment;
    private final RoomRules rooms;
    private final List<LodgingOffer> allowed;
    private final Function<LodgingOffer, LodgingOption> option;

    HotelChanges(
            Segment segment,
            RoomRules rooms,
            List<LodgingOffer> allowed,
            Function<LodgingOffer, LodgingOption> option) {
        this.segment = segment;
        this.rooms = rooms;
        this.allowed = allowed;
        this.option = option;
    }

    List<LodgingOption> list() {
        List<List<Integer>> splits = splits(segment.nights(), rooms.properties()).stream()
                .sorted(Comparator.comparing(split ->
                        split.stream().mapToInt(nights -> nights * nights).sum()))
                .toList();
        List<List<String>> orders = rooms.namesTogether().stream()
                .flatMap(names -> orders(names).stream())
                .toList();
        return splits.stream()
                .flatMap(split -> orders.stream().flatMap(order -> chain(order, split, segment.firstDay()).stream()))
                .limit(MOST)
                .toList();
    }

    /** The cheapest rooms of each property for its nights. */
    private Optional<LodgingOption> chain(List<String> names, List<Integer> nights, int day) {
        Optional<LodgingOption> first = allowed.stream()
                .filter(offer -> rooms.isNamed(offer.property(), names.get(0)))
                .filter(offer -> offer.ratePlan().minimumNights() <= nights.get(0))
                .min(Comparator.comparingLong(rooms::nightly).thenComparing(LodgingOffer::id))
                .map(option);
        int next = day + nights.get(0);
        return names.size() == 1
                ? first
                : first.flatMap(here -> chain(names.subList(1, names.size()), nights.subList(1, nights.size()), next)
                        .map(then -> here.until(next, then)));
    }

    /** Every way to share out nights among so many properties, at least one each. */
    private static List<List<Integer>> splits(int nights, int parts) {
        if (parts == 1) {
            return nights < 1 ? List.of() : List.of(List.of(nights));
        }
        return IntStream.range(1, nights)
                .boxed()
                .flatMap(first -> splits(nights - first, parts - 1).stream().map(rest -> with(first, rest)))
                .toList();
    }

    private static List<List<String>> orders(List<String> names) {
        if (names.isEmpty()) {
            return List.of(List.of());
        }
        return names.stream()
                .flatMap(first -> orders(names.stream()
                                .filter(name -> !name.equals(first))
                                .toList())
                        .stream()
                        .map(rest -> with(first, rest)))
                .toList();
    }

    private static <T> List<T> with(T first, List<T> rest) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }
}
