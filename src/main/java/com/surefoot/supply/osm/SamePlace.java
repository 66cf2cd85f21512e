package com.surefoot.supply.osm;

import com.surefoot.supply.osm.OsmId.Kind;
import com.surefoot.supply.osm.Sort.Group;
import com.surefoot.travel.Distance;

/**
 * Whether two features are one place, mapped twice. In doubt they are two: a place that is listed twice is a nuisance, two
 * that are taken for one send somebody to the wrong door.
 *
 * <ul>
 *   <li>Never, if a register or their addresses tell them apart, or if they are of different sorts.
 *   <li>If a register has both under one id, and they lie within a kilometre: large sights have several points.
 *   <li>If they share a name, and lie as close as such places do when they are mapped twice, as a point and as a building.
 *   <li>If names overlap and they share a telephone number or a page, and lie as close.
 *   <li>Of a chain, only if one is a point and the other an area, and the point lies as good as within; two points of a
 *       chain are two branches, whatever they share.
 * </ul>
 */
final class SamePlace {

    private static final Distance REGISTERED = Distance.ofKilometres(1);
    private static final Distance WITHIN = new Distance(30);

    private SamePlace() {}

    static boolean test(Candidate one, Candidate other) {
        if (one.sort().group() != other.sort().group() || one.identity().contradicts(other.identity())) {
            return false;
        }
        Distance apart = one.feature().point().distanceTo(other.feature().point());
        if (one.identity().branded() || other.identity().branded()) {
            return isPointInArea(one, other)
                    && apart.compareTo(WITHIN) <= 0
                    && one.identity().sharesName(other.identity());
        }
        if (one.identity().sharesReference(other.identity())) {
            return apart.compareTo(REGISTERED) <= 0;
        }
        boolean named = one.identity().sharesName(other.identity())
                || (one.identity().sharesContact(other.identity())
                        && PlaceNames.overlap(
                                one.identity().names(), other.identity().names()));
        return named && apart.compareTo(reach(one, other)) <= 0;
    }

    private static boolean isPointInArea(Candidate one, Candidate other) {
        return (one.feature().id().kind() == Kind.NODE) != (other.feature().id().kind() == Kind.NODE);
    }

    /** Hotels and sights are large, so that a point at the entrance is far from the middle. */
    private static Distance reach(Candidate one, Candidate other) {
        boolean area =
                one.feature().id().kind() != Kind.NODE || other.feature().id().kind() != Kind.NODE;
        if (one.sort().group() == Group.RESTAURANT) {
            return new Distance(area ? 60 : 40);
        }
        return new Distance(area ? 150 : 75);
    }
}
