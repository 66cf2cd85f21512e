package com.surefoot.recommendation;

import com.surefoot.evidence.ElementKind;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.api.Sureness;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.OfferElements;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.live.OnSale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a trip can be made of, with how sure it is; what may not be shown can be taken out. One thread at a time. */
final class SureOffers implements TransportOffers {

    private static final double LEAST = 1e-9;

    private final Assessing assessing;
    private final RidesOnSale rides;
    private PlanningRequest request;
    private final Map<String, ScoredElement> scored = new HashMap<>();
    private final Map<String, Double> relative = new HashMap<>();
    private final Set<String> blocked = new HashSet<>();
    private Sureness sureness;
    private boolean gated;

    SureOffers(Assessing assessing, Resolved resolved) {
        this.assessing = assessing;
        this.rides = resolved.rides();
        this.request = resolved.request();
        this.sureness = new Sureness(
                id -> relative.getOrDefault(id, 1.0), assessing.asked().weight());
        request.cities().forEach(city -> score(elements(city)));
    }

    /**
     * Scores what is offered side by side. It counts in plans by how far it is behind the surest of its kind: a city of
     * which little is known yet is seen all the same.
     */
    private void score(List<Element> elements) {
        Map<String, ScoredElement> more = assessing.score(elements);
        Map<ElementKind, Double> surest = new EnumMap<>(ElementKind.class);
        more.values().forEach(one -> surest.merge(one.element().kind(), figure(one), Math::max));
        more.forEach((id, one) -> relative.put(
                id,
                figure(one) / Math.max(LEAST, surest.getOrDefault(one.element().kind(), 1.0))));
        scored.putAll(more);
    }

    /** What orders elements where outcomes have not calibrated them. */
    private static double figure(ScoredElement one) {
        return one.calibrated() ? one.confidence() : one.raw();
    }

    /** From now on nothing is offered that cannot be shown. */
    void gate() {
        gated = true;
    }

    /** Offers something no more. */
    void block(String id) {
        blocked.add(id);
    }

    /** Offers rooms and rides as they are now, or no more if they are not to be had; what is seen of them counts anew. */
    void replace(
            Map<LodgingOffer, Optional<LodgingOffer>> rooms, Map<TransportOffer, Optional<TransportOffer>> others) {
        offer(room -> rooms.getOrDefault(room, Optional.of(room)));
        rides.replace(ride -> others.getOrDefault(ride, Optional.of(ride)));
        assessing.lookAfresh();
        request.cities().forEach(city -> score(elements(city)));
    }

    /** Offers nothing more that suppliers sell right now, but for some. */
    void leaveOutLive(Set<OnSale> but) {
        offer(room -> Optional.of(room).filter(one -> isAmong(one.live(), but)));
        rides.replace(ride -> Optional.of(ride).filter(one -> isAmong(one.live(), but)));
    }

    private static boolean isAmong(Optional<? extends OnSale> live, Set<OnSale> some) {
        return live.isEmpty() || some.contains(live.get());
    }

    private void offer(Function<LodgingOffer, Optional<LodgingOffer>> now) {
        List<CityChoice> cities = request.cities().stream()
                .map(city -> new CityChoice(
                        city.city(),
                        city.travel(),
                        city.lodging().stream()
                                .flatMap(room -> now.apply(room).stream())
                                .toList(),
                        city.sights(),
                        city.restaurants()))
                .toList();
        request = new PlanningRequest(request.brief(), request.origin(), cities, rides, request.sureness());
    }

    Sureness sureness() {
        return sureness;
    }

    void keepFree(Sureness other) {
        sureness = other;
    }

    /** All that is offered now. */
    PlanningRequest request() {
        return new PlanningRequest(
                request.brief(),
                request.origin(),
                request.cities().stream().map(this::offered).toList(),
                this,
                sureness);
    }

    private CityChoice offered(CityChoice city) {
        return new CityChoice(
                city.city(),
                city.travel(),
                city.lodging().stream().filter(offer -> isOffered(offer.id())).toList(),
                city.sights().stream().filter(sight -> isOffered(sight.id())).toList(),
                city.restaurants().stream()
                        .filter(restaurant -> isOffered(restaurant.id()))
                        .toList());
    }

    private boolean isOffered(String id) {
        ScoredElement element = scored.get(id);
        return !blocked.contains(id) && !(gated && element != null && !assessing.canPass(element));
    }

    private List<Element> elements(CityChoice city) {
        DateRange dates = request.brief().dates();
        List<Element> elements = new ArrayList<>();
        city.sights().forEach(sight -> elements.add(OfferElements.of(sight, dates.first())));
        city.restaurants().forEach(restaurant -> elements.add(OfferElements.of(restaurant, dates.first())));
        city.lodging()
                .forEach(offer -> elements.add(OfferElements.of(
                        offer, offer.live().map(LiveOffer::stay).orElse(dates))));
        return elements;
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        List<TransportOffer> all = rides.listOffers(from, to, day);
        score(all.stream().map(OfferElements::of).toList());
        return all.stream().filter(ride -> isOffered(ride.id())).toList();
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return rides.findCoverage(from, to);
    }
}
