package com.surefoot.supply.liteapi;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Secret;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Searches rooms at LiteAPI ({@code /data/hotels}, {@code /hotels/rates}) and asks about them again
 * ({@code /rates/prebook}, where bookings are made). It sets its offers no end, so that they count for the time-to-live of
 * the settings.
 */
final class LiteApiOffers implements LiveOffers {

    private static final String KEY = "X-API-Key";

    /** Its answer when there is nothing to say about: no such hotels, no rooms. */
    private static final int BAD_REQUEST = 400;

    /** Hotels in one call: more take the supplier longer than anybody waits. */
    private static final int PART = 100;

    /** Hotels of a city that are asked for: those that come first in the supplier's own order. */
    private static final int MOST = 500;

    private final SupplierClient supplier;
    private final Optional<SupplierClient> booking;
    private final Clock clock;
    private final Secret key;

    /** @throws IllegalArgumentException if a key is missing */
    LiteApiOffers(SupplierClient supplier, Optional<SupplierClient> booking, Clock clock) {
        this.supplier = supplier;
        this.booking = booking;
        this.clock = clock;
        key = supplier.settings().getKey();
        booking.ifPresent(client -> client.settings().getKey());
    }

    @Override
    public String supplier() {
        return supplier.settings().name();
    }

    @Override
    public Allowance allowance() {
        Allowance search = Allowances.of(supplier);
        return booking.map(Allowances::of).map(search::and).orElse(search);
    }

    @Override
    public Answer<LiveOffer> search(StayRequest request) {
        Search<LiveOffer> search = new Search<>(supplier);
        Map<String, LiveProperty> known = properties(request.where(), search);
        for (List<String> part : Search.parts(List.copyOf(known.keySet()), PART)) {
            Call call = Call.post(
                            RatesRequest.write(
                                    request, part, supplier.settings().bounds()),
                            "application/json",
                            "hotels",
                            "rates")
                    .header(KEY, "", key)
                    .reading(BAD_REQUEST)
                    .repeatable();
            if (!search.askForOffers(
                    call, body -> new RatesAnswer(supplier(), known, request, validity()).read(body))) {
                break;
            }
        }
        return search.answer();
    }

    /** By their codes, in the order in which they are asked for. */
    private Map<String, LiveProperty> properties(Where where, Search<LiveOffer> search) {
        Map<String, LiveProperty> properties = new LinkedHashMap<>();
        if (where instanceof Where.InCity in) {
            list(in, search).forEach(hotel -> properties.putIfAbsent(hotel.code(), hotel));
        } else {
            ((Where.AtProperties) where)
                    .ids().stream()
                            .flatMap(id -> LiveProperty.codeOf(id, supplier()).stream())
                            .forEach(
                                    code -> properties.put(code, new LiveProperty(supplier(), code, Optional.empty())));
        }
        return properties;
    }

    private List<LiveProperty> list(Where.InCity where, Search<LiveOffer> search) {
        int most = Math.min(MOST, where.most());
        List<LiveProperty> hotels = new ArrayList<>();
        int before = -1;
        // a page that is not full is the last one
        while (hotels.size() < most && hotels.size() - before >= (before < 0 ? 1 : PART)) {
            before = hotels.size();
            Call call = Call.get("data", "hotels")
                    .header(KEY, "", key)
                    .query("countryCode", where.city().country())
                    .query("cityName", where.city().name())
                    .query("limit", String.valueOf(PART))
                    .query("offset", String.valueOf(before))
                    .reading(BAD_REQUEST);
            if (!search.ask(call, body -> HotelList.read(supplier(), body), hotels::add)) {
                break;
            }
        }
        return hotels.stream().limit(most).toList();
    }

    private Validity validity() {
        return Validity.of(clock.instant(), supplier.settings().timeToLive());
    }

    @Override
    public LiveOffer recheck(LiveOffer offer) throws NoAnswerException {
        SupplierClient asked = booking.orElseThrow(() -> new NoAnswerException(
                "%s is not asked about its offers again. Maybe set surefoot.suppliers.%s%s.base-url to where it takes bookings?"
                        .formatted(supplier(), supplier(), LiteApiSuppliers.BOOKING),
                null));
        Call call = Call.post(PrebookRequest.write(offer.handle()), "application/json", "rates", "prebook")
                .header(KEY, "", asked.settings().getKey())
                .reading(BAD_REQUEST);
        try {
            return asked.ask(call, body -> new PrebookAnswer(offer, validity()).read(body));
        } catch (SupplierException e) {
            throw new NoAnswerException(e.failure().message(), e);
        }
    }
}
