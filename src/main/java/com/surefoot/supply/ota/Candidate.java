package com.surefoot.supply.ota;

import com.surefoot.lodging.live.Occupancy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rooms for the same sleepers, as they are asked for together.
 *
 * @param rph what the answer refers to them by
 * @param quantity how many rooms
 */
record Candidate(String rph, Occupancy sleepers, int quantity) {

    static List<Candidate> listOf(List<Occupancy> rooms) {
        Map<Occupancy, Integer> quantities = new LinkedHashMap<>();
        rooms.forEach(room -> quantities.merge(room, 1, Integer::sum));
        List<Candidate> candidates = new ArrayList<>();
        quantities.forEach((sleepers, quantity) ->
                candidates.add(new Candidate(String.valueOf(candidates.size() + 1), sleepers, quantity)));
        return candidates;
    }
}
