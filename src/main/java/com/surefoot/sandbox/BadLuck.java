package com.surefoot.sandbox;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Instant;

/**
 * A trip that could be planned now, and what is going to happen to it: who wants to see a repair need not wait for a trip
 * that needs one.
 *
 * @param ride goes on the first day, or rather does not
 * @param cancelledAt when that is announced
 * @param room is going to be sold out
 * @param soldOutAt when it is, at the latest
 */
public record BadLuck(
        City from,
        City to,
        DateRange dates,
        TransportOffer ride,
        Instant cancelledAt,
        LodgingOffer room,
        Instant soldOutAt) {}
