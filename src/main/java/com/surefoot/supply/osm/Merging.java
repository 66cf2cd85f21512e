package com.surefoot.supply.osm;

import com.surefoot.travel.Distance;
import com.surefoot.travel.Nearby;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts together the features that are one place. A feature joins the nearest place that has one like it and none that it is told
 * apart from, so that no chain of likenesses joins what a register or an address separates.
 */
final class Merging {

    /** The features of each place so far. */
    private final List<List<Candidate>> places = new ArrayList<>();

    private final Nearby<List<Candidate>> nearby = new Nearby<>();

    private Merging() {}

    /** The places, each with its features, the lowest id first, whatever order they came in. */
    static List<List<Candidate>> of(List<Candidate> candidates) {
        Merging merging = new Merging();
        candidates.stream()
                .sorted(Comparator.comparing(candidate -> candidate.feature().id()))
                .forEach(merging::add);
        return merging.places;
    }

    private void add(Candidate candidate) {
        nearby.near(candidate.feature().point())
                .filter(place -> belongs(candidate, place))
                .min(Comparator.comparing(place -> distance(candidate, place)))
                .orElseGet(() -> open(candidate))
                .add(candidate);
    }

    private static Distance distance(Candidate candidate, List<Candidate> place) {
        return candidate.feature().point().distanceTo(place.get(0).feature().point());
    }

    private static boolean belongs(Candidate candidate, List<Candidate> members) {
        return members.stream().anyMatch(member -> SamePlace.test(candidate, member))
                && members.stream().noneMatch(member -> candidate.identity().contradicts(member.identity()));
    }

    private List<Candidate> open(Candidate candidate) {
        List<Candidate> place = new ArrayList<>();
        places.add(place);
        nearby.add(candidate.feature().point(), place);
        return place;
    }
}
