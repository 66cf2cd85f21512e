package com.surefoot.bench.chinatravel.solve;

import static java.util.Objects.requireNonNull;

import com.surefoot.bench.chinatravel.plan.Query;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of a plan before there is one.
 *
 * @param sortOf whether a name is a sight's, a restaurant's or a hotel's in the target city
 */
record Facts(String startCity, String targetCity, int days, int people, Function<String, Optional<Sort>> sortOf) {

    Facts {
        requireNonNull(startCity, "startCity");
        requireNonNull(targetCity, "targetCity");
        requireNonNull(sortOf, "sortOf");
    }

    static Facts of(Query query, Function<String, Optional<Sort>> sortOf) {
        return new Facts(query.startCity(), query.targetCity(), query.days(), query.people(), sortOf);
    }

    /** Cars that hold the party, four in each. */
    int cars() {
        return (people + 3) / 4;
    }
}
