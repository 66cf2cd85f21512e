package com.surefoot.supply.ota;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.offers.Gleaned;
import java.util.Optional;

/**
 * What one message tells.
 *
 * @param rest by what the rest is asked for, where it did not fit into the message
 */
record AvailPage(Gleaned<LiveOffer> found, Optional<String> rest) {}
