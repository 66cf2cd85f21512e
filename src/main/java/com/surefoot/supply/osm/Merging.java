package com.surefoot.supply.osm;

import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Puts together the features that are one place. A feature joins the nearest place that has one like it and none that it is told
 * apart from, so that no chain of likenesses joins what a register or an address separates.
 */
final class Merging {

    /** Degrees of latitude, a little more than a kilometre. */
    private static final double CELL = 0.01;

    private record Cell(long south, long west) {}

    /** One place so far. */
    private record Place(int number, List<Candidate> members) {}

    private final Map<Cell, List<Place>> byCell = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private Merging() {}

    /** The places, each with its features, the lowest id first, whatever order they came in. */
    static List<List<Candidate>> of(List<Candidate> candidates) {
        Merging merging = new Merging();
        candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.feature().id()))
                .forEach(merging::add);
        return merging.places.stream().map(Place::members).toList();
    }

    private void add(Candidate candidate) {
        near(candidate)
                .filter(place -> belongs(candidate, place.members()))
                .min(Comparator.comparing(place -> distance(candidate, place)))
                .orElseGet(() -> open(candidate))
                .members()
                .add(candidate);
    }

    private static Distance distance(Candidate candidate, Place place) {
        return candidate
                .feature()
                .point()
                .distanceTo(place.members().get(0).feature().point());
    }

    private static boolean belongs(Candidate candidate, List<Candidate> members) {
        return members.stream().anyMatch(member -> SamePlace.test(candidate, member))
                && members.stream().noneMatch(member -> candidate.identity().contradicts(member.identity()));
    }

    /** In the order in which they were begun. */
    private Stream<Place> near(Candidate candidate) {
        Cell cell = cell(candidate);
        // degrees of longitude are shorter than those of latitude, so that more cells are near
        double lat = Math.min(89, Math.abs(candidate.feature().point().lat()) + CELL);
        long span = (long) Math.ceil(1 / Math.cos(Math.toRadians(lat)));
        return LongStream.rangeClosed(cell.south() - 1, cell.south() + 1)
                .boxed()
                .flatMap(south -> LongStream.rangeClosed(cell.west() - span, cell.west() + span)
                        .mapToObj(west -> new Cell(south, west)))
                .flatMap(near -> byCell.getOrDefault(near, List.of()).stream())
                .sorted(Comparator.comparingInt(Place::number));
    }

    private Place open(Candidate candidate) {
        Place place = new Place(places.size(), new ArrayList<>());
        places.add(place);
        byCell.computeIfAbsent(cell(candidate), unused -> new ArrayList<>()).add(place);
        return place;
    }

    private static Cell cell(Candidate candidate) {
        GeoPoint point = candidate.feature().point();
        return new Cell((long) Math.floor(point.lat() / CELL), (long) Math.floor(point.lon() / CELL));
    }
}
