package com.surefoot.narration.telling;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Several;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.narration.grounding.Value.Wanted;
import com.surefoot.travel.Distance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be asked for, in words that are known: what it is called, and how much of it or which. */
public final class Wants {

    /** By the beginnings of pointers into a brief; the longer first. */
    private static final List<Map.Entry<String, Phrase>> POINTERS = List.of(
            Map.entry("/budget", Phrase.ASKED_BUDGET),
            Map.entry("/transportModes", Phrase.ASKED_RIDE_MODES),
            Map.entry("/inCityModes", Phrase.ASKED_CITY_MODES),
            Map.entry("/room/type", Phrase.ASKED_ROOM_TYPE),
            Map.entry("/room/beds", Phrase.ASKED_BEDS),
            Map.entry("/room/rooms", Phrase.ASKED_ROOMS),
            Map.entry("/room", Phrase.ASKED_ROOM),
            Map.entry("/mustSee", Phrase.ASKED_SIGHTS),
            Map.entry("/origin", Phrase.ASKED_ORIGIN),
            Map.entry("/destination", Phrase.ASKED_DESTINATION),
            Map.entry("/dates", Phrase.ASKED_DATES),
            Map.entry("/party", Phrase.ASKED_PARTY),
            Map.entry("/pace", Phrase.ASKED_PACE),
            Map.entry("/reliability", Phrase.ASKED_TARGET),
            Map.entry("/locks", Phrase.ASKED_LOCKS),
            Map.entry("/tastes", Phrase.ASKED_TASTES));

    private Wants() {}

    /** What a field of a brief says. */
    public static Phrase at(String pointer) {
        return POINTERS.stream()
                .filter(entry -> pointer.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Phrase.ASKED_OTHER);
    }

    /** What is demanded; what has no words of its own is one of the requests. */
    public static Wanted of(Demand demand) {
        if (demand instanceof MoneyDemand money) {
            return of(money);
        }
        if (demand instanceof RideDemand ride) {
            return of(ride);
        }
        if (demand instanceof InCityDemand ways) {
            return of(ways);
        }
        if (demand instanceof LodgingDemand lodging) {
            return of(lodging);
        }
        if (demand instanceof SightDemand sights) {
            return of(sights);
        }
        if (demand instanceof MealDemand meals) {
            return of(meals);
        }
        return demand instanceof PaceDemand pace ? of(pace) : plain(Phrase.ASKED_OTHER);
    }

    private static Wanted of(MoneyDemand demand) {
        if (demand instanceof MoneyDemand.SpendAtMost spend) {
            Phrase phrase =
                    switch (spend.on()) {
                        case TOTAL -> Phrase.ASKED_BUDGET;
                        case LODGING -> Phrase.ASKED_LODGING_BUDGET;
                        case INTERCITY -> Phrase.ASKED_RIDE_BUDGET;
                        case IN_CITY -> Phrase.ASKED_CITY_BUDGET;
                        case MEALS -> Phrase.ASKED_MEAL_BUDGET;
                        case TICKETS -> Phrase.ASKED_TICKET_BUDGET;
                    };
            return with(phrase, new Sum(spend.amount()));
        }
        MoneyDemand.PriceAtMost price = (MoneyDemand.PriceAtMost) demand;
        Phrase phrase =
                switch (price.of()) {
                    case NIGHT -> Phrase.ASKED_NIGHT_PRICE;
                    case MEAL -> Phrase.ASKED_MEAL_PRICE;
                    case TICKET -> Phrase.ASKED_TICKET_PRICE;
                };
        return with(phrase, new Sum(price.amount()));
    }

    private static Wanted of(RideDemand demand) {
        if (demand instanceof RideDemand.Modes modes) {
            return choice(Phrase.ASKED_RIDE_MODES, modes.modes(), Value.Ride::new);
        }
        if (demand instanceof RideDemand.LastsAtMost lasts) {
            return with(Phrase.ASKED_RIDE_LENGTH, new Length(lasts.duration()));
        }
        if (demand instanceof RideDemand.ChangesAtMost changes) {
            return with(Phrase.ASKED_CHANGES, new Count(changes.changes(), Counted.CHANGES));
        }
        if (demand instanceof RideDemand.Departs) {
            return plain(Phrase.ASKED_DEPARTURE);
        }
        return plain(demand instanceof RideDemand.Arrives ? Phrase.ASKED_ARRIVAL : Phrase.ASKED_RIDES);
    }

    private static Wanted of(InCityDemand demand) {
        if (demand instanceof InCityDemand.Modes modes) {
            return choice(Phrase.ASKED_CITY_MODES, modes.modes(), Value.Way::new);
        }
        return demand instanceof InCityDemand.WalkAtMost walk
                ? with(Phrase.ASKED_WALKING, distance(walk.distance()))
                : plain(Phrase.ASKED_CITY_MODES);
    }

    private static Wanted of(LodgingDemand demand) {
        if (demand instanceof LodgingDemand.Properties properties) {
            return names(Phrase.ASKED_LODGING, properties.names());
        }
        if (demand instanceof LodgingDemand.Features features) {
            return names(Phrase.ASKED_FEATURES, features.features());
        }
        if (demand instanceof LodgingDemand.RoomTypes types) {
            return names(Phrase.ASKED_ROOM_TYPE, types.types());
        }
        if (demand instanceof LodgingDemand.Rooms rooms) {
            return with(Phrase.ASKED_ROOMS, new Count(rooms.count(), Counted.ROOMS));
        }
        if (demand instanceof LodgingDemand.Near near) {
            return with(Phrase.ASKED_NEARNESS, distance(near.distance()));
        }
        return plain(
                demand instanceof LodgingDemand.Beds
                        ? Phrase.ASKED_BEDS
                        : demand instanceof LodgingDemand.Allows
                                ? Phrase.ASKED_HOUSE_RULES
                                : demand instanceof LodgingDemand.NightsIn
                                        ? Phrase.ASKED_NIGHTS
                                        : Phrase.ASKED_LODGING);
    }

    private static Wanted of(SightDemand demand) {
        if (demand instanceof SightDemand.Sights sights) {
            return names(Phrase.ASKED_SIGHTS, sights.names());
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return names(Phrase.ASKED_KINDS, kinds.kinds());
        }
        return plain(demand instanceof SightDemand.ADay ? Phrase.ASKED_SIGHTS_A_DAY : Phrase.ASKED_VISITS);
    }

    private static Wanted of(MealDemand demand) {
        if (demand instanceof MealDemand.Cuisines cuisines) {
            return names(Phrase.ASKED_CUISINES, cuisines.cuisines());
        }
        if (demand instanceof MealDemand.Restaurants restaurants) {
            return names(Phrase.ASKED_RESTAURANTS, restaurants.names());
        }
        return plain(demand instanceof MealDemand.BreakfastAtHotel ? Phrase.ASKED_BREAKFAST : Phrase.ASKED_MEALS);
    }

    private static Wanted of(PaceDemand demand) {
        return demand instanceof PaceDemand.RestADay rest
                ? with(Phrase.ASKED_REST, new Length(rest.duration()))
                : plain(Phrase.ASKED_DAY_HOURS);
    }

    private static Wanted names(Phrase phrase, Choice<String> choice) {
        return choice(phrase, choice, Name::new);
    }

    /** What is not wanted is not named, as if it were. */
    private static <T> Wanted choice(Phrase phrase, Choice<T> choice, Function<T, Value> value) {
        return choice.quantifier() == Quantifier.NONE
                ? plain(phrase)
                : with(phrase, new Several(choice.of().stream().map(value).toList()));
    }

    private static Value distance(Distance distance) {
        return new Value.Distance(Math.toIntExact(Math.round(distance.metres())));
    }

    private static Wanted with(Phrase phrase, Value what) {
        return new Wanted(phrase, Optional.of(what));
    }

    private static Wanted plain(Phrase phrase) {
        return new Wanted(phrase, Optional.empty());
    }
}
