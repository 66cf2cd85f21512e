package com.surefoot.planning.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The covers of a problem, with a cover of one for each locked spot. */
final class DutyList {

    private DutyList() {}

    static List<Cover> of(RoutingProblem problem, long lockPenalty) {
        List<Cover> covers = new ArrayList<>(problem.covers());
        for (int s = 0; s < problem.spots().size(); s++) {
            if (problem.spots().get(s).locked()) {
                covers.add(Cover.must(s, lockPenalty));
            }
        }
        return List.copyOf(covers);
    }

    /** Cover indices in the order of spots; fills in where each spot's begin. */
    static int[] bySpot(List<Cover> covers, int[] coverAt) {
        for (Cover cover : covers) {
            cover.spots().forEach(spot -> coverAt[spot + 1]++);
        }
        Arrays.parallelPrefix(coverAt, Integer::sum);
        int[] next = coverAt.clone();
        int[] coverOf = new int[coverAt[coverAt.length - 1]];
        for (int c = 0; c < covers.size(); c++) {
            for (int spot : covers.get(c).spots()) {
                coverOf[next[spot]++] = c;
            }
        }
        return coverOf;
    }
}
