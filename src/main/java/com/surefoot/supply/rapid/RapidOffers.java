package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.offers.Allowances;
import com.surefoot.supply.offers.Search;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Validity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches rooms at Expedia Rapid ({@code /properties/geography}, {@code /properties/availability}) and follows the link
 * of an offer to check its price. An offer holds as long as that link, and for the time-to-live of the settings where the
 * link has no end.
 */
final class RapidOffers implements LiveOffers {

    private static final int NOT_FOUND = 404;

    /** Properties in one call: so many ids still fit into an address everywhere. */
    private static final int PART = 100;

    /** Properties of a city that are asked for: those that come first in the supplier's own order. */
    private static final int MOST = 500;

    /** Rates of one property, the best ones by the supplier's own judgement. */
    private static final String MOST_RATES = "10";

    private final SupplierClient supplier;
    private final Clock clock;
    private final Signature signature;

    /** @throws IllegalArgumentException if key or secret are missing */
    RapidOffers(SupplierClient supplier, Clock clock) {
        this.supplier = supplier;
        this.clock = clock;
        signature =
                new Signature(supplier.settings().getKey(), supplier.settings().getSecret());
    }

    @Override
    public String supplier() {
        return supplier.settings().name();
    }

    @Override
    public Allowance allowance() {
        return Allowances.of(supplier);
    }

    @Override
    public Answer<LiveOffer> search(StayRequest request) {
        Search<LiveOffer> search = new Search<>(supplier);
        for (List<String> part : Search.parts(codes(request.where(), search), PART)) {
            boolean goOn = search.askForOffers(
                    signed(availability(request, part)),
                    body -> new AvailabilityAnswer(supplier(), request, validity()).read(body));
            if (!goOn) {
                break;
            }
        }
        return request.where() instanceof Where.InCity ? placed(search) : search.answer();
    }

    /** With what the supplier says of the properties: availability names neither them nor where they are. */
    private Answer<LiveOffer> placed(Search<LiveOffer> search) {
        List<String> sold = search.answer().offers().stream()
                .map(offer -> offer.property().code())
                .distinct()
                .toList();
        Map<String, LiveProperty> known = new HashMap<>();
        for (List<String> part : Search.parts(sold, PART)) {
            boolean goOn = search.ask(
                    signed(content(part)),
                    body -> ContentAnswer.read(supplier(), body),
                    property -> known.put(property.id(), property));
            if (!goOn) {
                break;
            }
        }
        Answer<LiveOffer> found = search.answer();
        return new Answer<>(
                found.offers().stream()
                        .map(offer ->
                                offer.in(known.getOrDefault(offer.property().id(), offer.property())))
                        .toList(),
                found.gaps());
    }

    private static Call content(List<String> properties) {
        Call call = Call.get("properties", "content")
                .query("language", "en-US")
                .query("supply_source", "expedia")
                .query("include", "name")
                .query("include", "location")
                .query("include", "ratings")
                .reading(NOT_FOUND);
        for (String property : properties) {
            call = call.query("property_id", property);
        }
        return call;
    }

    private List<String> codes(Where where, Search<LiveOffer> search) {
        if (where instanceof Where.AtProperties properties) {
            return properties.ids().stream()
                    .flatMap(id -> LiveProperty.codeOf(id, supplier()).stream())
                    .distinct()
                    .toList();
        }
        Where.InCity in = (Where.InCity) where;
        List<String> codes = new ArrayList<>();
        for (byte[] box : Polygon.around(in.city().area())) {
            Call call = Call.post(box, "application/json", "properties", "geography")
                    .query("include", "property_ids")
                    .reading(NOT_FOUND)
                    .repeatable();
            if (!search.ask(signed(call), PropertiesAnswer::read, codes::add)) {
                break;
            }
        }
        return codes.stream().distinct().limit(Math.min(MOST, in.most())).toList();
    }

    private static Call availability(StayRequest request, List<String> properties) {
        Call call = Call.get("properties", "availability")
                .query("checkin", request.stay().first().toString())
                .query("checkout", request.stay().last().toString())
                .query("currency", request.currency().getCurrencyCode())
                .query("country_code", request.country())
                .query("language", "en-US")
                .query("rate_plan_count", MOST_RATES)
                .query("sales_channel", "website")
                .query("sales_environment", "hotel_only")
                .reading(NOT_FOUND);
        for (Occupancy room : request.rooms()) {
            call = call.query("occupancy", room.toString());
        }
        for (String property : properties) {
            call = call.query("property_id", property);
        }
        return call;
    }

    private Call signed(Call call) {
        return signature.sign(call.header("Accept", "application/json"), clock.instant());
    }

    private Validity validity() {
        return Validity.of(clock.instant(), supplier.settings().timeToLive());
    }

    @Override
    public LiveOffer recheck(LiveOffer offer) throws NoAnswerException {
        try {
            return supplier.ask(
                    signed(Call.link(offer.handle())), body -> new PriceCheckAnswer(offer, validity()).read(body));
        } catch (SupplierException e) {
            throw new NoAnswerException(e.failure().message(), e);
        }
    }
}
