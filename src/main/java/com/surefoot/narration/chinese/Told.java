package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Requirement;

/**
 * A requirement and where the marked text says it.
 *
 * @param from index of the first letter
 * @param to index behind the last
 */
record Told(Requirement requirement, int from, int to) {

    Told asWish() {
        return new Told(Requirement.wish(Clause.SOFT_WISH, requirement.demand(), ""), from, to);
    }

    Told asMust() {
        return new Told(Requirement.must(requirement.demand(), ""), from, to);
    }
}
