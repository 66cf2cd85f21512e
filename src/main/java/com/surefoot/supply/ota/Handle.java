package com.surefoot.supply.ota;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import java.time.ZoneId;
import java.util.List;

/** What an offer does not say of the question it answered, so that the same can be asked again. */
final class Handle {

    private Handle() {}

    static String of(Asking asking) {
        return asking.request().country() + " " + asking.zone();
    }

    /** The question for the offer's own hotel. */
    static Asking asking(LiveOffer offer) {
        String[] parts = offer.handle().split(" ", 2);
        StayRequest request = new StayRequest(
                new Where.AtProperties(List.of(offer.property().id())),
                offer.stay(),
                offer.rooms(),
                offer.price().total().currency(),
                parts[0]);
        return new Asking(request, List.of(offer.property().code()), ZoneId.of(parts[1]));
    }
}
