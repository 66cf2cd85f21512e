package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.supply.http.Json;
import com.surefoot.travel.Money;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code occupancy_pricing}: what a room costs, by who sleeps in it. */
final class Pricing {

    private final Json pricing;
    private final int nights;

    Pricing(Json pricing, int nights) {
        this.pricing = pricing;
        this.nights = nights;
    }

    /** @throws IOException if one of the rooms has no price that can be read */
    Price of(List<Occupancy> rooms) throws IOException {
        List<Charge> charges = new ArrayList<>();
        Optional<Money> sum = Optional.empty();
        boolean complete = true;
        for (Occupancy room : rooms) {
            RoomPrice price = RoomPrice.read(pricing.get(room.toString()), nights);
            sum = Optional.of(sum.map(price.total()::plus).orElse(price.total()));
            charges.addAll(price.charges());
            complete &= price.complete();
        }
        Money total = sum.orElseThrow(() -> new IOException("there is no room"));
        return new Price(total, charges, complete);
    }
}
