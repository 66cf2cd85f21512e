package com.surefoot.wire;

import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.MealKind;
import com.surefoot.narration.refining.PresentElement;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.narration.refining.PresentTrip;
import com.surefoot.narration.refining.Surroundings;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
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
    private static final int MOST_STAGES = 50;
    private static final int LONGEST_WAY = 1_000_000;

    private final List<Stand> stands;
    private final List<Bed> beds;
    private final double walked;
    private final Money total;

    /** An activity as it is sent. */
    private record Stand(
            String type,
            String id,
            LocalDate day,
            OffsetDateTime start,
            OffsetDateTime end,
            String name,
            String to,
            Optional<MealKind> meal,
            Optional<TransportMode> mode,
            Optional<Money> cost,
            Optional<GeoPoint> point) {}

    /** A stay as it is sent. */
    private record Bed(
            String offer, String property, String name, int stars, Optional<GeoPoint> point, Optional<CityId> city) {}

    private ShownTrip(List<Stand> stands, List<Bed> beds, double walked, Money total) {
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
        List<Stand> stands = new ArrayList<>();
        double walked = 0;
        for (Element day : itinerary.child("days").required().items(1, MOST_DAYS)) {
            Optional<LocalDate> date = day.child("date").required().date();
            for (Element activity : day.child("activities").items(MOST_ACTIVITIES)) {
                date.flatMap(on -> stand(activity, on)).ifPresent(stands::add);
                walked += walked(activity);
            }
        }
        List<Bed> beds = itinerary.child("stays").items(MOST_STAYS).stream()
                .flatMap(stay -> bed(stay).stream())
                .toList();
        double metres = walked;
        return MoneyReader.read(
                        itinerary.child("costs").required().child("total").required())
                .map(total -> new ShownTrip(stands, beds, metres, total));
    }

    private static Optional<Double> degrees(Element element) {
        return element.decimal()
                .filter(text -> text.matches("-?\\d{1,3}(\\.\\d{1,20})?"))
                .map(Double::valueOf);
    }

    private static Optional<Stand> stand(Element activity, LocalDate day) {
        Optional<String> type = activity.child("type").required().text();
        Optional<String> id = activity.child("id").required().text();
        Optional<OffsetDateTime> start = moment(activity.child("start").required());
        Optional<OffsetDateTime> end = moment(activity.child("end").required());
        if (type.isEmpty() || id.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int rooms = activity.child("rooms").integer(1, 60).orElse(1);
        Element place = activity.child(type.get().equals("leg") ? "to" : "place");
        String where = place.child("name").text().orElse("");
        return Optional.of(new Stand(
                type.get(),
                id.get(),
                day,
                start.get(),
                end.get(),
                activity.child("number").text().orElse(where),
                where,
                activity.child("meal").choice(MealKind.values()),
                activity.child("mode").choice(TransportMode.values()),
                cost(activity.child("cost")).map(cost -> cost.share(rooms)),
                point(place.child("position"))));
    }

    private static Optional<Money> cost(Element cost) {
        return cost.isAbsent() ? Optional.empty() : MoneyReader.read(cost);
    }

    private static Optional<OffsetDateTime> moment(Element element) {
        return element.text().flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text));
            } catch (DateTimeException e) {
                element.impossible("It is no moment.", "Maybe send the itinerary as it was answered?");
                return Optional.empty();
            }
        });
    }

    private static double walked(Element activity) {
        return activity.child("approach").child("stages").items(MOST_STAGES).stream()
                .filter(stage ->
                        stage.child("mode").text().filter("walk"::equals).isPresent())
                .mapToDouble(stage ->
                        stage.child("distanceMetres").integer(0, LONGEST_WAY).orElse(0))
                .sum();
    }

    private static Optional<Bed> bed(Element stay) {
        Optional<String> offer = stay.child("offerId").required().text();
        Element property = stay.child("property").required();
        Optional<String> id = property.child("id").required().text();
        return offer.flatMap(known -> id.map(house -> new Bed(
                known,
                house,
                property.child("name").text().orElse(house),
                property.child("stars").integer(0, 10).orElse(0),
                point(property.child("position")),
                city(stay.child("city")))));
    }

    private static Optional<CityId> city(Element element) {
        return element.text().filter(id -> id.matches("[a-z0-9][a-z0-9-]*")).map(CityId::new);
    }

    private static Optional<GeoPoint> point(Element position) {
        Optional<Double> lat = degrees(position.child("lat"));
        Optional<Double> lon = degrees(position.child("lon"));
        return lat.filter(north -> Math.abs(north) <= 90)
                .flatMap(north -> lon.filter(east -> Math.abs(east) <= 180).map(east -> new GeoPoint(north, east)));
    }

    /** As far as the catalogue knows it; what it does not know is left out of what can be spoken of. */
    public PresentTrip in(Surroundings surroundings) {
        List<PresentElement> elements = new ArrayList<>();
        for (Stand stand : stands) {
            element(stand, surroundings)
                    .filter(element -> element.sort() != Sort.STAY
                            || elements.stream().noneMatch(other -> other.id().equals(element.id())))
                    .ifPresent(elements::add);
        }
        List<Kept> schedule =
                stands.stream().map(stand -> new Kept(stand.id(), stand.day())).toList();
        return new PresentTrip(elements, schedule, new Distance(walked), total);
    }

    private Optional<PresentElement> element(Stand stand, Surroundings surroundings) {
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

    private PresentElement ride(Stand stand) {
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

    private PresentElement stay(Stand stand, Bed bed) {
        return element(
                Sort.STAY, stand, bed.property(), bed.name(), Set.of(), Set.of(), bed.stars(), bed.point(), bed.city());
    }

    private PresentElement visit(Stand stand, Sight sight) {
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

    private PresentElement meal(Stand stand, Restaurant table) {
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
            Stand stand,
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
