package com.surefoot.supply.ota;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.supply.http.BodyReader;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.offers.Allowances;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Search;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Validity;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Searches rooms by OpenTravel's {@code OTA_HotelAvailRQ} (2015A), posted to the address of the settings. There is no
 * message that asks about one offer: the hotel is asked again, and the offer looked for in its answer. Nor does it set its
 * offers an end, so that they count for the time-to-live of the settings.
 */
final class OtaOffers implements LiveOffers {

    /** Hotels in one message. */
    private static final int PART = 50;

    private final SupplierClient supplier;
    private final Clock clock;

    OtaOffers(SupplierClient supplier, Clock clock) {
        this.supplier = supplier;
        this.clock = clock;
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
        for (Asking asking : askings(request)) {
            String token = UUID.randomUUID().toString();
            if (!search.askForOffers(call(asking, token), reader(asking, token))) {
                break;
            }
        }
        return search.answer();
    }

    private List<Asking> askings(StayRequest request) {
        if (request.where() instanceof Where.InCity city) {
            return List.of(Asking.in(request, city));
        }
        List<String> codes = ((Where.AtProperties) request.where())
                .ids().stream()
                        .flatMap(id -> LiveProperty.codeOf(id, supplier()).stream())
                        .distinct()
                        .toList();
        return Search.parts(codes, PART).stream()
                .map(part -> Asking.at(request, part))
                .toList();
    }

    private Call call(Asking asking, String token) {
        Instant now = clock.instant();
        Credentials credentials =
                new Credentials(supplier.settings().key(), supplier.settings().secret());
        byte[] message = new AvailRequest(asking, credentials, token, now).write();
        return Call.post(message, "text/xml; charset=utf-8", credentials.listSecrets())
                .repeatable();
    }

    private BodyReader<Gleaned<LiveOffer>> reader(Asking asking, String token) {
        Validity validity = Validity.of(clock.instant(), supplier.settings().timeToLive());
        return body -> new AvailAnswer(supplier(), asking, token, validity).read(body.xml());
    }

    @Override
    public LiveOffer recheck(LiveOffer offer) throws NoAnswerException {
        Asking asking = Handle.asking(offer);
        String token = UUID.randomUUID().toString();
        try {
            return compare(offer, supplier.ask(call(asking, token), reader(asking, token)));
        } catch (SupplierException e) {
            throw new NoAnswerException(e.failure().message(), e);
        }
    }

    /** What is not among the answer is sold out, unless something of the answer is missing. */
    private LiveOffer compare(LiveOffer offer, Gleaned<LiveOffer> found) throws NoAnswerException {
        Optional<LiveOffer> now = found.items().stream()
                .filter(other -> other.id().equals(offer.id()))
                .findFirst();
        if (now.isPresent()) {
            LiveOffer same = now.get();
            return offer.restated(same.terms(), same.price(), same.validity(), Set.of());
        }
        if (found.loss().isPresent()) {
            throw new NoAnswerException(
                    "%s does not tell what became of %s: %s. Maybe ask again later?"
                            .formatted(supplier(), offer, found.loss().get()),
                    null);
        }
        return offer.soldOut(clock.instant());
    }
}
