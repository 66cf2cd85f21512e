package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.MealKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What and when one eats. */
public sealed interface MealDemand extends Demand {

    /** Which cuisines. */
    record Cuisines(Choice<String> cuisines) implements MealDemand {

        public Cuisines {
            requireNonNull(cuisines, "cuisines");
        }
    }

    /** Which restaurants, by name or id. */
    record Restaurants(Choice<String> names) implements MealDemand {

        public Restaurants {
            requireNonNull(names, "names");
        }
    }

    /** Restaurants known for which dishes. */
    record Dishes(Choice<String> dishes) implements MealDemand {

        public Dishes {
            requireNonNull(dishes, "dishes");
        }
    }

    /** A meal begins within this span, on every day that has it. */
    record Hours(MealKind meal, ClockSpan starts) implements MealDemand {

        public Hours {
            requireNonNull(meal, "meal");
            requireNonNull(starts, "starts");
        }
    }

    /** Every day that leaves room for these meals has them; on days of a ride a budget goes before them. */
    record Daily(Set<MealKind> meals) implements MealDemand {

        public Daily {
            meals = Collections.unmodifiableSet(new TreeSet<>(meals));
        }
    }

    /** A meal is not had at a restaurant on that day. */
    record Without(MealKind meal, LocalDate on) implements MealDemand {

        public Without {
            requireNonNull(meal, "meal");
            requireNonNull(on, "on");
        }
    }

    /** Breakfast comes with the room. */
    record BreakfastAtHotel() implements MealDemand {}
}
