package com.surefoot.wire;

import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.narration.refining.PresentElement;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.narration.refining.PresentTrip;
import com.surefoot.narration.refining.Surroundings;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An itinerary as a client sends it back: only what can be spoken of is read, and what a sight or a restaurant is, the catalogue
 * says.
 */
public final class ShownTrip {

    private static final int MOST_DAYS = 31;
    private static final int MOST_ACTIVITIES = 100;
    private static final int MOST_STAYS = 31;

    private final List<ShownActivity> stands;
    private final List<ShownStay> beds;
    private final double walked;
    private final Money total;

    private ShownTrip(List<ShownActivity> stands, List<ShownStay> beds, double walked, Money total) {
        this.stands = List.copyOf(stands);
        this.beds = List.copyOf(beds);
        this.walked = walked;
        this.total = total;
    }

    /** Notes a fault and gives nothing where something that is needed is missing. */
    static Optional<ShownTrip> read(Element itinerary) {
        if (!itinerary.isAbsent() && !itinerary.isObject()) {
            itinerary.object();
            return Optional.empty();
        }
        List<ShownActivity> stands = new ArrayList<>();
        double walked = 0;
        for (Element day : itinerary.child("days").required().items(1, MOST_DAYS)) {
            Optional<LocalDate> date = day.child("date").required().date();
            for (Element activity : day.child("activities").items(MOST_ACTIVITIES)) {
                date.flatMap(on -> ShownActivity.find(activity, on)).ifPresent(stands::add);
                walked += ShownActivity.walked(activity);
            }
        }
        List<ShownStay> beds = itinerary.child("stays").items(MOST_STAYS).stream()
                .flatMap(stay -> ShownStay.find(stay).stream())
                .toList();
        double metres = walked;
        return MoneyReader.read(
                        itinerary.child("costs").required().child("total").required())
                .map(total -> new ShownTrip(stands, beds, metres, total));
    }

    /** As far as the catalogue knows it; what it does not know is left out of what can be spoken of. */
    public PresentTrip in(Surroundings surroundings) {
        List<PresentElement> elements = new ArrayList<>();
        for (ShownActivity stand : stands) {
            element(stand, surroundings)
                    .filter(element -> element.sort() != Sort.STAY
                            || elements.stream().noneMatch(other -> other.id().equals(element.id())))
                    .ifPresent(elements::add);
        }
        List<Kept> schedule =
                stands.stream().map(stand -> new Kept(stand.id(), stand.day())).toList();
        return new PresentTrip(elements, schedule, new Distance(walked), total);
    }

    private Optional<PresentElement> element(ShownActivity stand, Surroundings surroundings) {
        return switch (stand.type()) {
            case "leg" -> Optional.of(ride(stand));
            case "night" ->
                beds.stream()
                        .filter(bed -> bed.offer().equals(stand.id()))
                        .findFirst()
                        .map(bed -> stay(stand, bed));
            case "visit" ->
                surroundings.sights().stream()
                        .filter(sight -> sight.id().equals(stand.id()))
                        .findFirst()
                        .map(sight -> visit(stand, sight));
            case "meal" ->
                surroundings.restaurants().stream()
                        .filter(table -> stand.meal().isPresent())
                        .filter(table -> table.id().equals(stand.id()))
                        .findFirst()
                        .map(table -> meal(stand, table));
            default -> Optional.empty();
        };
    }

    private PresentElement ride(ShownActivity stand) {
        return element(
                Sort.RIDE,
                stand,
                stand.id(),
                stand.name(),
                Set.of(stand.to()),
                Set.of(),
                0,
                stand.point(),
                Optional.empty());
    }

    private PresentElement stay(ShownActivity stand, ShownStay bed) {
        return element(
                Sort.STAY, stand, bed.property(), bed.name(), Set.of(), Set.of(), bed.stars(), bed.point(), bed.city());
    }

    private PresentElement visit(ShownActivity stand, Sight sight) {
        return element(
                Sort.VISIT,
                stand,
                sight.id(),
                sight.place().name(),
                Set.of(sight.localName()),
                sight.kinds(),
                0,
                Optional.of(sight.place().point()),
                Optional.of(sight.city()));
    }

    private PresentElement meal(ShownActivity stand, Restaurant table) {
        return element(
                Sort.MEAL,
                stand,
                table.id(),
                table.place().name(),
                Set.of(),
                table.cuisines(),
                0,
                Optional.of(table.place().point()),
                Optional.of(table.city()));
    }

    private PresentElement element(
            Sort sort,
            ShownActivity stand,
            String thing,
            String name,
            Set<String> others,
            Set<String> kinds,
            int stars,
            Optional<GeoPoint> point,
            Optional<CityId> city) {
        LocalTime start = stand.start().toLocalTime();
        return new PresentElement(
                sort,
                stand.id(),
                thing,
                name,
                others,
                sort == Sort.STAY ? stand.day() : stand.start().toLocalDate(),
                sort == Sort.STAY ? LocalTime.MIN : start,
                sort == Sort.STAY ? LocalTime.MIN : stand.end().toLocalTime(),
                kinds,
                stand.meal().filter(meal -> sort == Sort.MEAL),
                stand.mode().filter(mode -> sort == Sort.RIDE),
                stars,
                // what is paid in another currency cannot be added up with the rest
                stand.cost().filter(cost -> cost.currency().equals(total.currency())),
                point,
                city);
    }
}
