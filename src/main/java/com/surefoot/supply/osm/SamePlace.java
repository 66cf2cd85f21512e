package com.surefoot.supply.osm;

import com.surefoot.catalogue.PlaceName;
import com.surefoot.supply.osm.OsmId.Kind;
import com.surefoot.supply.osm.Sort.Group;
import com.surefoot.travel.Distance;

/**
 * Whether two features are one place, mapped twice. In doubt they are two: a place that is listed twice is a nuisance, two
 * that are taken for one send somebody to the wrong door. Registers and telephone numbers alone prove nothing: two
 * restaurants of one house share both, and ids are put to what is next to the place they are of.
 *
 * <ul>
 *   <li>Never, if a register, their addresses or their floors tell them apart, or if they are of different sorts.
 *   <li>If they share a name, and lie as close as such places do when they are mapped twice.
 *   <li>If one is a point and the other an area that lies as close, their names overlap, and a register, a telephone
 *       number or a page has both.
 *   <li>Sights, if a register has both within a kilometre and their names overlap.
 *   <li>Of a chain, only if one is a point and the other an area of the same name, and the point lies as good as within:
 *       two points of a chain are two branches, whatever they share.
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
        boolean near = apart.compareTo(reach(one, other)) <= 0;
        if (near && one.identity().sharesName(other.identity())) {
            return true;
        }
        boolean alike =
                PlaceName.overlap(one.identity().names(), other.identity().names());
        boolean pinned = near && isPointInArea(one, other) && sharesSign(one.identity(), other.identity());
        boolean registered = one.sort().group() == Group.SIGHT
                && one.identity().sharesReference(other.identity())
                && apart.compareTo(REGISTERED) <= 0;
        return alike && (pinned || registered);
    }

    private static boolean sharesSign(Identity one, Identity other) {
        return one.sharesReference(other) || one.sharesContact(other);
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
