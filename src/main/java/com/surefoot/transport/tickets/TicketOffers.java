package com.surefoot.transport.tickets;

import com.surefoot.travel.live.Seller;

/**
 * A supplier who can say which tickets are sold right now. It leaves out those with a change that cannot be made, and says
 * so.
 */
public interface TicketOffers extends Seller<TicketRequest, TicketOffer> {}
