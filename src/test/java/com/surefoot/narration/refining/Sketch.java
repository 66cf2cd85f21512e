package com.surefoot.narration.refining;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.PaceDemand.DayHours;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A refinement in few signs, as the tables of examples have it. */
final class Sketch {

    private Sketch() {}

    static Set<String> of(Refinement refinement) {
        Set<String> signs = new TreeSet<>();
        refinement.changes().stream()
                .filter(change -> !change.pointer().equals("/locks/rest"))
                .map(Sketch::of)
                .forEach(signs::add);
        if (!refinement.notUnderstood().isEmpty()) {
            signs.add("~");
        }
        refinement.question().ifPresent(question -> signs.add("?"));
        if (!refinement.impossible().isEmpty()) {
            signs.add("x");
        }
        return signs;
    }

    private static String of(Change change) {
        String field = change.pointer().replaceAll("/\\d+$", "");
        return change.after()
                .map(after -> sign(field, after))
                .orElseGet(() -> "gone:"
                        + change.before().map(before -> sign(field, before)).orElseThrow());
    }

    private static String sign(String field, Object value) {
        return switch (field) {
            case "/budget" -> "budget=" + ((Money) value).amount();
            case "/dates" -> "dates=" + ((DateRange) value).first() + ".." + ((DateRange) value).last();
            case "/room" -> room((RoomWish) value);
            case "/party" -> "people=" + ((Party) value).adults() + "+" + ((Party) value).children();
            case "/origin" -> "from=" + value;
            case "/roundTrip" -> Boolean.TRUE.equals(value) ? "return" : "oneway";
            case "/tastes" -> "taste:" + joined((Collection<?>) value);
            case "/inCityModes" -> "incity=" + joined((Collection<?>) value);
            case "/pace" -> "pace=" + value;
            case "/reliability" -> "sure=" + ((Reliability) value).target().orElse(0);
            case "/transportModes" -> "mode=" + joined((Collection<?>) value);
            case "/destination" -> "to:" + joined(((Destination.Cities) value).names());
            case "/mustSee" -> "see:" + value;
            case "/locks/visits" -> lock((LockedVisit) value);
            case "/requirements" -> demand(((Requirement) value).demand());
            default -> field.replace("/locks/", "lock:").replace("/", "") + "=" + value;
        };
    }

    private static String room(RoomWish room) {
        return room.rooms().map(rooms -> "rooms=" + rooms).orElse("")
                + room.beds().map(beds -> "beds=" + beds).orElse("")
                + room.type().map(type -> "room=" + type).orElse("");
    }

    private static String lock(LockedVisit visit) {
        return "lock:" + visit.id() + "@" + visit.day()
                + visit.start().map(start -> "T" + start).orElse("");
    }

    private static String demand(Demand demand) {
        if (demand instanceof SightDemand sight) {
            return sight(sight);
        }
        if (demand instanceof MealDemand meal) {
            return meal(meal);
        }
        if (demand instanceof RideDemand ride) {
            return ride(ride);
        }
        if (demand instanceof WalkAtMost walk) {
            return "walk<=%.0f/%s".formatted(walk.distance().metres(), walk.per());
        }
        if (demand instanceof SpendAtMost spend) {
            return "spend:" + spend.on() + "<=" + spend.amount().amount();
        }
        if (demand instanceof PriceAtMost price) {
            return "night<=" + price.amount().amount();
        }
        if (demand instanceof InCityDemand.Modes modes) {
            return choice("incity", modes.modes());
        }
        if (demand instanceof AnyOf any) {
            return "or(" + any.alternatives().stream().map(Sketch::demand).collect(Collectors.joining("|")) + ")";
        }
        return demand instanceof DayHours hours
                ? "day" + hours.on().map(day -> "@" + day).orElse("") + "=" + span(hours.within())
                : lodging(demand);
    }

    private static String lodging(Demand demand) {
        if (demand instanceof LodgingDemand.StarsAtLeast stars) {
            return "stars>=" + stars.stars();
        }
        if (demand instanceof LodgingDemand.Properties properties) {
            return choice("hotel", properties.names());
        }
        if (demand instanceof LodgingDemand.Features features) {
            return "hotel:" + joined(features.features().of());
        }
        if (demand instanceof LodgingDemand.Allows allows) {
            return "allow:" + joined(allows.rules());
        }
        return demand instanceof LodgingDemand.Near near ? "near:" + near.place() : String.valueOf(demand);
    }

    private static String sight(SightDemand demand) {
        if (demand instanceof SightDemand.Sights sights) {
            return choice("sight", sights.names());
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return choice("kind", kinds.kinds());
        }
        if (demand instanceof SightDemand.ADay day) {
            return "sights=" + day.atLeast() + "-" + day.atMost();
        }
        if (demand instanceof SightDemand.AtMost most) {
            return "kind:" + joined(most.kinds()) + "<=" + most.count();
        }
        if (demand instanceof SightDemand.Lasts lasts) {
            return "lasts:" + lasts.name().orElse("") + length(lasts);
        }
        if (demand instanceof SightDemand.When when) {
            return "when:" + when.name() + when.on().map(day -> "@" + day).orElse("")
                    + (when.starts().equals(ClockSpan.ANY) ? "" : ">" + span(when.starts()))
                    + (when.ends().equals(ClockSpan.ANY)
                            ? ""
                            : "<" + when.ends().until());
        }
        return String.valueOf(demand);
    }

    private static String length(SightDemand.Lasts lasts) {
        if (lasts.atLeast().isZero()) {
            return "<=" + lasts.atMost().toMinutes();
        }
        boolean exact = lasts.atLeast().equals(lasts.atMost());
        return (exact ? "=" : ">=") + lasts.atLeast().toMinutes();
    }

    private static String meal(MealDemand demand) {
        if (demand instanceof MealDemand.Restaurants restaurants) {
            return choice("restaurant", restaurants.names());
        }
        if (demand instanceof MealDemand.Cuisines cuisines) {
            return choice("cuisine", cuisines.cuisines());
        }
        if (demand instanceof MealDemand.BreakfastAtHotel) {
            return "hotelbreakfast";
        }
        if (demand instanceof MealDemand.Hours hours) {
            return hours.meal() + "=" + span(hours.starts());
        }
        if (demand instanceof MealDemand.Without without) {
            return "no:" + without.meal() + "@" + without.on();
        }
        return demand instanceof MealDemand.Daily daily ? "daily:" + joined(daily.meals()) : String.valueOf(demand);
    }

    private static String ride(RideDemand demand) {
        if (demand instanceof RideDemand.Departs departs) {
            boolean later = departs.within().from().isAfter(LocalTime.MIN);
            return departs.direction()
                    + (later
                            ? ">=" + departs.within().from()
                            : "<=" + departs.within().until());
        }
        if (demand instanceof RideDemand.Modes modes) {
            return choice(modes.direction().name(), modes.modes());
        }
        if (demand instanceof RideDemand.Runs runs) {
            return choice("run", runs.numbers());
        }
        return demand instanceof RideDemand.ChangesAtMost changes
                ? "changes" + changes.direction() + "<=" + changes.changes()
                : String.valueOf(demand);
    }

    private static String choice(String what, Choice<?> choice) {
        String values = joined(choice.of());
        return switch (choice.quantifier()) {
            case NONE -> what.equals("kind") ? "none:" + values : "-" + what + ":" + values;
            case ALL -> "+" + what + ":" + values;
            case ONLY -> "only " + what + ":" + values;
            case AT_LEAST -> what + ":" + values + ">=" + choice.count();
        };
    }

    private static String span(ClockSpan span) {
        return span.from() + "-" + (span.until().equals(LocalTime.MAX) ? "" : span.until());
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().collect(Collectors.joining("+"));
    }
}
