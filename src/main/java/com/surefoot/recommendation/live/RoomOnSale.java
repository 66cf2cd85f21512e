package com.surefoot.recommendation.live;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.lodging.live.Deadline;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.recommendation.live.Counting.Counted;
import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A supplier's offer in the terms trips are planned in. A night costs the whole price shared among nights and rooms and
 * rounded up, so that a plan never costs less than is paid. What the supplier does not say is not promised: no meals, no free
 * cancellation, no number of beds.
 */
final class RoomOnSale {

    /** When rooms are ready and must be left where nobody says: no earlier and no later than is usual. */
    private static final LocalTime READY = LocalTime.of(15, 0);

    private static final LocalTime LEFT = LocalTime.of(10, 0);

    private final City city;
    private final Counting counting;
    private final Instant now;

    RoomOnSale(City city, Counting counting, Instant now) {
        this.city = city;
        this.counting = counting;
        this.now = now;
    }

    /** Empty where nobody knows where it is, what it costs in all, or at which rate that is counted. */
    Optional<LodgingOffer> find(LiveOffer sold, Optional<Property> known) {
        return property(sold, known).flatMap(property -> sold.price()
                .allIn()
                .flatMap(all -> counting.count(all, city.currency()))
                .map(price -> offer(sold, property, price)));
    }

    private Optional<Property> property(LiveOffer sold, Optional<Property> known) {
        Source source = new Source(sold.supplier(), sold.supplier(), false);
        if (known.isPresent()) {
            Property same = known.get();
            return Optional.of(new Property(
                    sold.property().id(),
                    source,
                    same.city(),
                    same.place(),
                    same.englishName(),
                    same.kind(),
                    same.stars(),
                    same.features(),
                    same.forbids(),
                    same.checkInFrom(),
                    same.checkOutUntil(),
                    same.about(),
                    List.of()));
        }
        return sold.property().point().flatMap(point -> sold.property()
                .name()
                .filter(name -> !name.isBlank())
                .map(name -> new Property(
                        sold.property().id(),
                        source,
                        city.id(),
                        new Place(name, point),
                        name,
                        "hotel",
                        sold.property().stars(),
                        Set.of(),
                        Set.of(),
                        READY,
                        LEFT,
                        "",
                        List.of())));
    }

    private LodgingOffer offer(LiveOffer sold, Property property, Counted price) {
        int sleeps = sold.rooms().stream()
                .mapToInt(room -> room.adults() + room.childAges().size())
                .max()
                .orElseThrow();
        RoomType room = new RoomType(sold.room().code(), sold.room().name(), 0, sleeps, List.of());
        RatePlan plan = new RatePlan(
                sold.terms().ratePlan() + "@" + guests(sold.rooms()),
                name(sold),
                board(sold),
                cancellation(sold, property),
                price.amount().share(sold.roomNights()),
                sold.allotment().orElse(sold.rooms().size()),
                1);
        return new LodgingOffer(property, room, plan, Optional.of(sold), price.by());
    }

    /** As {@link LiveOffer#id} has it, so that what is seen of the one is known of the other. */
    private static String guests(List<Occupancy> rooms) {
        return rooms.stream().map(Occupancy::toString).collect(Collectors.joining("+"));
    }

    private static Board board(LiveOffer sold) {
        return sold.terms().board().orElse(Board.ROOM_ONLY);
    }

    private String name(LiveOffer sold) {
        String meals = board(sold).name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return freeUntil(sold).isPresent() ? meals + ", can be cancelled" : meals + ", not refundable";
    }

    private CancellationPolicy cancellation(LiveOffer sold, Property property) {
        Instant checkIn = sold.stay()
                .first()
                .atTime(property.checkInFrom())
                .atZone(city.zone())
                .toInstant();
        return freeUntil(sold)
                .map(end -> Duration.between(end.at().isBefore(checkIn) ? end.at() : checkIn, checkIn))
                .map(CancellationPolicy::freeUntil)
                .orElse(CancellationPolicy.NON_REFUNDABLE);
    }

    /** Of a period that is over nobody has anything. */
    private Optional<Deadline> freeUntil(LiveOffer sold) {
        return sold.terms().cancellation().freeUntil().filter(end -> end.at().isAfter(now));
    }
}
