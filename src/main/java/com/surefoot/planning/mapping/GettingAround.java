package com.surefoot.planning.mapping;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Cars;
import com.surefoot.itinerary.demand.InCityDemand.MetroTickets;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.model.JourneyRules;
import com.surefoot.planning.model.JourneyStyle;
import com.surefoot.planning.model.Usage;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.InCityMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a trip may, must and should get around its cities. */
record GettingAround(Musts musts) {

    /** @param party how many travel, which tells how many cars and tickets they take */
    JourneyRules rules(CityTravel travel, int party) {
        double beyond = musts.list(InCityDemand.TaxiBeyond.class)
                .mapToDouble(demand -> demand.distance().metres())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return new JourneyRules(allowed(travel, party), beyond, walking(Per.WAY), isBudgeted());
    }

    /** A budget could not be promised to hold for prices that nobody knows. */
    private boolean isBudgeted() {
        return musts.list(SpendAtMost.class)
                .anyMatch(budget -> budget.on() == Spending.TOTAL || budget.on() == Spending.IN_CITY);
    }

    /** Metres that may be walked on a way, or on a day; no bound is infinite. */
    double walking(Per per) {
        return musts.list(InCityDemand.WalkAtMost.class)
                .filter(demand -> demand.per() == per)
                .mapToDouble(demand -> demand.distance().metres())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Set<InCityMode> allowed(CityTravel travel, int party) {
        Set<InCityMode> allowed = EnumSet.allOf(InCityMode.class);
        int cars = travel.taxi()
                .map(taxi -> (party + taxi.seats() - 1) / taxi.seats())
                .orElse(0);
        if (musts.list(Cars.class).anyMatch(asked -> asked.count() != cars)) {
            allowed.remove(InCityMode.TAXI);
        }
        if (musts.list(MetroTickets.class).anyMatch(asked -> asked.count() != party)) {
            allowed.remove(InCityMode.METRO);
        }
        musts.list(InCityDemand.Modes.class).map(InCityDemand.Modes::modes).forEach(choice -> {
            if (choice.quantifier() == Quantifier.ONLY) {
                allowed.retainAll(choice.of());
            } else if (choice.quantifier() == Quantifier.NONE) {
                allowed.removeAll(choice.of());
            }
        });
        return allowed;
    }

    /** Modes by which ways must be gone. */
    List<Usage> used() {
        return musts.list(InCityDemand.Modes.class)
                .map(InCityDemand.Modes::modes)
                .flatMap(GettingAround::usages)
                .distinct()
                .toList();
    }

    private static Stream<Usage> usages(Choice<InCityMode> choice) {
        return switch (choice.quantifier()) {
            case ALL -> choice.of().stream().map(mode -> new Usage(Set.of(mode), 1));
            case AT_LEAST -> Stream.of(new Usage(choice.of(), choice.count()));
            case ONLY, NONE -> Stream.empty();
        };
    }

    /** Ways to choose journeys that are worth trying, the likeliest first. */
    List<JourneyStyle> styles(Flavour flavour) {
        List<JourneyStyle> styles = new ArrayList<>();
        used().stream()
                .flatMap(usage -> usage.modes().stream())
                .distinct()
                .sorted()
                .map(JourneyStyle::by)
                .forEach(styles::add);
        musts.listWishes(InCityDemand.Modes.class)
                .map(InCityDemand.Modes::modes)
                .filter(choice -> choice.quantifier() != Quantifier.NONE)
                .flatMap(choice -> choice.of().stream().sorted())
                .map(JourneyStyle::by)
                .filter(style -> !styles.contains(style))
                .forEach(styles::add);
        if (styles.isEmpty()) {
            styles.add(flavour == Flavour.CHEAPEST ? JourneyStyle.CHEAP : JourneyStyle.BALANCED);
        }
        for (JourneyStyle other : List.of(JourneyStyle.BALANCED, JourneyStyle.CHEAP, JourneyStyle.QUICK)) {
            if (!styles.contains(other)) {
                styles.add(other);
            }
        }
        return styles;
    }
}
