package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a query asks for, in the product's words.
 *
 * @param requirements in the query's order
 * @param unsaid how many of its snippets, or parts of its sentence, could not be put into words, at least in part
 */
record Wishes(List<Requirement> requirements, int unsaid) {

    /** The benchmark likes four sights a day on average; days of a ride hold fewer. */
    private static final int SIGHTS_A_DAY = 5;

    Wishes {
        requirements = List.copyOf(requirements);
    }

    static Wishes of(Query query, Facts facts) {
        List<Requirement> requirements = new ArrayList<>();
        int unsaid = 0;
        for (int i = 0; i < query.requirements().size(); i++) {
            Wanted wanted = SnippetDemands.read(query.requirements().get(i), facts);
            requirements.addAll(wanted.requirements("/requirements/" + i));
            unsaid += wanted.isUnsaid() ? 1 : 0;
        }
        return new Wishes(requirements, unsaid);
    }

    /** With all that the benchmark likes besides. */
    TripBrief brief(Query query) {
        List<Requirement> extra = new ArrayList<>();
        if (requirements.stream().noneMatch(wanted -> wanted.demand() instanceof SightDemand.ADay)) {
            extra.add(Requirement.must(new SightDemand.ADay(0, SIGHTS_A_DAY), ""));
        }
        MealDemand meals = new MealDemand.Daily(Set.of(MealKind.LUNCH, MealKind.DINNER));
        extra.add(Requirement.wish(Wanted.HINT, meals, ""));
        return brief(
                query,
                Pace.FULL,
                Stream.concat(requirements.stream(), extra.stream()).toList());
    }

    /** With nothing but what is asked for. */
    TripBrief bareBrief(Query query) {
        List<Requirement> musts =
                requirements.stream().filter(Requirement::isMust).toList();
        Requirement noMeals = Requirement.wish(1, new MealDemand.Daily(Set.of()), "");
        return brief(
                query,
                Pace.FULL,
                Stream.concat(musts.stream(), Stream.of(noMeals)).toList());
    }

    static DateRange dates(Query query) {
        return new DateRange(MemoryCatalogue.FIRST_DAY, MemoryCatalogue.FIRST_DAY.plusDays(query.days() - 1L));
    }

    private static TripBrief brief(Query query, Pace pace, List<Requirement> requirements) {
        return TripBrief.of(
                        query.startCity(),
                        Destination.city(query.targetCity()),
                        dates(query),
                        new Party(query.people(), 0))
                .withPace(pace)
                .withRequirements(requirements);
    }
}
