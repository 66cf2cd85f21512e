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
    private PlanningRequest request;
    private final Map<String, ScoredElement> scored = new HashMap<>();
    private final Map<String, Double> relative = new HashMap<>();
    private final Set<String> blocked = new HashSet<>();
    private Sureness sureness;
    private boolean gated;

    SureOffers(Assessing assessing, PlanningRequest request) {
        this.assessing = assessing;
        this.request = request;
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

    /** Offers rooms as they are now, or no more if they are not to be had; what is seen of them counts anew. */
    void replace(Map<LodgingOffer, Optional<LodgingOffer>> now) {
        offer(room -> Optional.ofNullable(now.get(room)).orElse(Optional.of(room)));
        assessing.lookAfresh();
        request.cities().forEach(city -> score(elements(city)));
    }

    /** Offers no more rooms that suppliers sell right now, but for some. */
    void leaveOutLive(Set<LodgingOffer> but) {
        offer(room -> Optional.of(room).filter(one -> one.live().isEmpty() || but.contains(one)));
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
        request = new PlanningRequest(request.brief(), request.origin(), cities, request.rides(), request.sureness());
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
        List<TransportOffer> rides = request.rides().listOffers(from, to, day);
        score(rides.stream().map(OfferElements::of).toList());
        return rides.stream().filter(ride -> isOffered(ride.id())).toList();
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return request.rides().findCoverage(from, to);
    }
}
