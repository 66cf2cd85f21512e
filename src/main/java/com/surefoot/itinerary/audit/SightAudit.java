package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.Names;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether one sees what was asked for. */
final class SightAudit {

    private static final Trait<Visit, String> KIND =
            Trait.of("sight", "kind", Naming::shown, SightAudit::kinds, Names::same);

    private final Trail trail;
    private final Whereabouts places;
    private final List<Visit> visits;

    SightAudit(Trail trail, Whereabouts places) {
        this.trail = trail;
        this.places = places;
        this.visits = trail.listVisits();
    }

    Optional<String> findBreach(SightDemand demand) {
        if (demand instanceof SightDemand.Sights sights) {
            return places.findBreach("sight", Naming.SIGHTS, sights.names(), visits);
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return KIND.findBreach(kinds.kinds(), visits);
        }
        if (demand instanceof SightDemand.When when) {
            return findBreach(when);
        }
        if (demand instanceof SightDemand.AtMost most) {
            return findBreach(most);
        }
        return demand instanceof SightDemand.Lasts lasts ? findBreach(lasts) : findBreach((SightDemand.ADay) demand);
    }

    private static Set<String> kinds(Visit visit) {
        return visit.sight().kinds();
    }

    private Optional<String> findBreach(SightDemand.When demand) {
        List<Activity> found = Stream.<Activity>concat(
                        Naming.SIGHTS.list(visits, demand.name()).stream(),
                        Naming.RESTAURANTS.list(trail.listRestaurantMeals(), demand.name()).stream())
                .toList();
        if (found.isEmpty()) {
            return Optional.of("'%s' is not visited".formatted(demand.name()));
        }
        return found.stream().anyMatch(activity -> suits(activity, demand))
                ? Optional.empty()
                : Optional.of("'%s' is visited %s, not %s"
                        .formatted(
                                demand.name(),
                                found.stream().map(SightAudit::times).collect(Collectors.joining(" and ")),
                                times(demand)));
    }

    private static boolean suits(Activity activity, SightDemand.When demand) {
        return demand.on().map(activity.start().toLocalDate()::equals).orElse(true)
                && demand.starts().contains(activity.start().toLocalTime())
                && demand.ends().contains(activity.end().toLocalTime());
    }

    private static String times(Activity activity) {
        return "on %s from %s to %s"
                .formatted(
                        activity.start().toLocalDate(),
                        activity.start().toLocalTime(),
                        activity.end().toLocalTime());
    }

    private static String times(SightDemand.When demand) {
        return "%s from %s..%s to %s..%s"
                .formatted(
                        demand.on().map(day -> "on " + day).orElse("on any day"),
                        demand.starts().from(),
                        demand.starts().until(),
                        demand.ends().from(),
                        demand.ends().until());
    }

    private Optional<String> findBreach(SightDemand.Lasts demand) {
        List<Visit> meant =
                demand.name().map(name -> Naming.SIGHTS.list(visits, name)).orElse(visits);
        return meant.stream()
                .filter(visit -> length(visit).compareTo(demand.atLeast()) < 0
                        || length(visit).compareTo(demand.atMost()) > 0)
                .findFirst()
                .map(visit -> "the visit to %s lasts %d minutes, not %d to %d"
                        .formatted(
                                Naming.shown(visit),
                                length(visit).toMinutes(),
                                demand.atLeast().toMinutes(),
                                demand.atMost().toMinutes()));
    }

    private static Duration length(Visit visit) {
        return Duration.between(visit.start(), visit.end());
    }

    private Optional<String> findBreach(SightDemand.ADay demand) {
        List<Day> whole = trail.listWholeDays();
        return trail.itinerary().days().stream()
                .filter(day -> sights(day) > demand.atMost() || (sights(day) < demand.atLeast() && whole.contains(day)))
                .findFirst()
                .map(day -> "on %s one sees %d sights, not %d to %d"
                        .formatted(day.date(), sights(day), demand.atLeast(), demand.atMost()));
    }

    private Optional<String> findBreach(SightDemand.AtMost demand) {
        List<String> found = visits.stream()
                .filter(visit -> kinds(visit).stream()
                        .anyMatch(own -> demand.kinds().stream().anyMatch(kind -> Names.same(own, kind))))
                .map(Naming::shown)
                .toList();
        return found.size() <= demand.count()
                ? Optional.empty()
                : Optional.of("%d sights are of the kind %s, more than %d: %s"
                        .formatted(
                                found.size(),
                                String.join(", ", demand.kinds()),
                                demand.count(),
                                String.join(", ", found)));
    }

    private static long sights(Day day) {
        return day.activities().stream().filter(Visit.class::isInstance).count();
    }
}
