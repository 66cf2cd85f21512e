package com.surefoot.transport.incity;

import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who knows how far it is on foot, on streets. On foot one may go both ways. */
public interface Footpaths {

    /** Nobody knows. */
    Footpaths NONE = new Footpaths() {
        @Override
        public int extent() {
            return 0;
        }

        @Override
        public Paths about(List<GeoPoint> points) {
            return Paths.UNKNOWN;
        }
    };

    /** How much is known by now: another number once there is more, so that what was asked before can be asked again. */
    int extent();

    /** Short walks to some points that are asked for again and again, as the stops of a city are. */
    Paths about(List<GeoPoint> points);

    /** Short walks to points, which go by their numbers. */
    interface Paths {

        /** All is left to rules. */
        Paths UNKNOWN = new Paths() {
            @Override
            public Walks from(GeoPoint place, Collection<Integer> points, Distance farthest) {
                return new Walks(Map.of(), Set.copyOf(points));
            }

            @Override
            public Walks between(int from, Collection<Integer> points, Distance farthest) {
                return new Walks(Map.of(), Set.copyOf(points));
            }
        };

        /** From a place to some of the points. */
        Walks from(GeoPoint place, Collection<Integer> points, Distance farthest);

        /** From one of the points to some others. */
        Walks between(int from, Collection<Integer> points, Distance farthest);
    }

    /**
     * How far it is to points. To those that are neither among the one nor the other no way leads that is short enough.
     *
     * @param lengths of ways that are known
     * @param unknown points of which nobody can tell, as one of both ends is at no street
     */
    record Walks(Map<Integer, Distance> lengths, Set<Integer> unknown) {

        public Walks {
            lengths = Map.copyOf(lengths);
            unknown = Set.copyOf(unknown);
        }
    }
}
