package com.surefoot.narration.reading;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A draft in the short form in which the sentences of the tests are annotated. */
final class Told {

    private final TreeSet<String> told = new TreeSet<>();

    private Told() {}

    static Set<String> of(Draft draft, Collection<Heard> heard) {
        Told all = new Told();
        DraftBrief brief = new DraftBrief(draft, ReadingCatalogue.words());
        draft.points().forEach(point -> all.point(point, brief));
        if (heard.stream().anyMatch(each -> each.point() instanceof Point.NoBudget)) {
            all.add("nobudget", "");
        }
        all.dates(draft, brief);
        return all.told;
    }

    private void add(String key, Object value) {
        String text = String.valueOf(value).replace(' ', '_');
        told.add(text.isEmpty() ? key : key + "=" + text);
    }

    private void dates(Draft draft, DraftBrief brief) {
        brief.dates().ifPresentOrElse(days -> add("on", day(days.first()) + "-" + day(days.last())), () -> {
            draft.find(Point.Start.class).ifPresent(start -> add("start", day(start.day())));
            draft.find(Point.End.class).ifPresent(end -> add("end", day(end.day())));
            draft.find(Point.Length.class).ifPresent(length -> add("days", length.days()));
        });
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(day.getYear() == 2026 ? "MMdd" : "yyyyMMdd", Locale.ROOT));
    }

    private void point(Point point, DraftBrief brief) {
        if (point instanceof Point.Origin origin) {
            add("from", origin.city());
        } else if (point instanceof Point.Towns) {
            brief.destination().ifPresent(destination -> add("to", towns((Destination.Cities) destination)));
        } else if (point instanceof Point.Land land) {
            add("land", land.name());
        } else if (point instanceof Point.CityCount count) {
            add("cities", count.count());
        } else if (point instanceof Point.Within within) {
            add("within", day(within.days().first()) + "-" + day(within.days().last()));
        } else if (point instanceof Point.Either either) {
            add("either", day(either.one()) + "|" + day(either.other()));
        } else if (point instanceof Point.People people) {
            people.adults().ifPresent(count -> add("adults", count));
            people.children().filter(count -> count > 0).ifPresent(count -> add("kids", count));
            if (!people.ages().isEmpty()) {
                add("ages", people.ages().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
            }
        } else {
            wish(point);
        }
    }

    private static String towns(Destination.Cities cities) {
        return cities.names().size() == 1
                ? cities.names().get(0)
                : cities.inOrder()
                        ? String.join(">", cities.names())
                        : cities.names().stream().sorted().collect(Collectors.joining(","));
    }

    private static String join(Collection<?> values) {
        return values.stream()
                .map(value -> String.valueOf(value).toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private void wish(Point point) {
        if (point instanceof Point.Budget budget) {
            add(
                    "budget",
                    budget.amount().stripTrailingZeros().toPlainString()
                            + budget.currency().map(Object::toString).orElse("")
                            + Map.of(Point.Per.ALL, "", Point.Per.PERSON, "/person", Point.Per.DAY, "/day")
                                    .get(budget.per()));
        } else if (point instanceof Point.Modes modes) {
            add("by", join(modes.modes()));
        } else if (point instanceof Point.NoModes modes) {
            modes.modes().forEach(mode -> merge("notby", join(List.of(mode))));
        } else if (point instanceof Point.InCity modes) {
            add("city", join(modes.modes()));
        } else if (point instanceof Point.NotInCity modes) {
            merge("notcity", join(modes.modes()));
        } else if (point instanceof Point.Room room) {
            room.type().ifPresent(type -> add("room", type));
            room.beds().ifPresent(beds -> add("beds", beds));
            room.rooms().ifPresent(rooms -> add("rooms", rooms));
        } else if (point instanceof Point.RoundTrip trip && !trip.back()) {
            add("oneway", "");
        } else {
            liking(point);
        }
    }

    /** Values of one key, in order, with commas. */
    private void merge(String key, String value) {
        String known = told.stream()
                .filter(each -> each.startsWith(key + "="))
                .findFirst()
                .orElse(key + "=");
        told.remove(known);
        TreeSet<String> values =
                new TreeSet<>(List.of(known.substring(key.length() + 1).split(",")));
        values.remove("");
        values.addAll(List.of(value.split(",")));
        add(key, String.join(",", values));
    }

    private void liking(Point point) {
        if (point instanceof Point.MustSee must) {
            add("see", must.sight());
        } else if (point instanceof Point.NotSight not) {
            add("nosee", not.sight());
        } else if (point instanceof Point.Taste taste) {
            add("like", taste.word());
        } else if (point instanceof Point.Dislike not) {
            not.kinds().forEach(kind -> add("dislike", kind));
        } else if (point instanceof Point.Cuisine cuisine) {
            add("eat", cuisine.word());
        } else if (point instanceof Point.NotCuisine not) {
            add("noeat", not.word());
        } else if (point instanceof Point.Pace pace) {
            add("pace", pace.pace().name().toLowerCase(Locale.ROOT));
        } else if (point instanceof Point.Allowed allowed) {
            merge("allow", join(allowed.rules()));
        } else if (point instanceof Point.Sureness sureness) {
            sureness.reliability().target().ifPresent(target -> add("sure", target));
        } else if (point instanceof Point.Wanted wanted) {
            demand(wanted.requirement().demand());
        }
    }

    private void demand(Demand demand) {
        if (demand instanceof MoneyDemand.PriceAtMost price) {
            String amount = price.amount().amount().stripTrailingZeros().toPlainString();
            add(
                    price.of().name().toLowerCase(Locale.ROOT),
                    amount.equals("0") ? amount : amount + price.amount().currency());
        } else if (demand instanceof PaceDemand.DayHours hours) {
            add("day", span(hours.within()));
        } else if (demand instanceof RideDemand.Departs departs) {
            add(departs.direction() == RideDemand.Direction.INBOUND ? "leave" : "out", span(departs.within()));
        } else if (demand instanceof RideDemand.Arrives arrives) {
            add("in", span(arrives.within()));
        } else if (demand instanceof RideDemand.ChangesAtMost changes) {
            add("changes", changes.changes());
        } else if (demand instanceof RideDemand.LastsAtMost lasts) {
            add("ride", lasts.duration().toHours() + "h");
        } else if (demand instanceof InCityDemand.WalkAtMost walk) {
            add("walk", Math.round(walk.distance().metres()));
        } else {
            other(demand);
        }
    }

    private void other(Demand demand) {
        if (demand instanceof LodgingDemand.Features features) {
            merge("hotel", join(features.features().of()));
        } else if (demand instanceof LodgingDemand.Near near) {
            add("near", near.isToCentre() ? "centre" : near.place());
        } else if (demand instanceof LodgingDemand.StarsAtLeast least) {
            add("stars", least.stars());
        } else if (demand instanceof LodgingDemand.RoomTypes types) {
            add("noroom", join(types.types().of()));
        } else if (demand instanceof MealDemand.Hours hours) {
            add(hours.meal().name().toLowerCase(Locale.ROOT), span(hours.starts()));
        } else if (demand instanceof MealDemand.BreakfastAtHotel) {
            add("hotelbreakfast", "");
        } else if (demand instanceof MealDemand.Cuisines cuisines) {
            add(
                    cuisines.cuisines().quantifier() == Choice.Quantifier.ONLY ? "onlyeat" : "musteat",
                    join(cuisines.cuisines().of()));
        } else if (demand instanceof SightDemand.ADay day) {
            add("sights", "-" + day.atMost());
        } else {
            add("want", demand);
        }
    }

    private static String span(ClockSpan span) {
        return (span.from().equals(LocalTime.MIN) ? "" : span.from())
                + "-"
                + (span.until().equals(LocalTime.MAX) ? "" : span.until());
    }
}
