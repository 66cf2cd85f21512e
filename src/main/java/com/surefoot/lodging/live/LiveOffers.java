package com.surefoot.lodging.live;

import com.surefoot.travel.live.Seller;

/** A supplier who can say which rooms are sold right now. Its properties' ids begin with its name. */
public interface LiveOffers extends Seller<StayRequest, LiveOffer> {}
