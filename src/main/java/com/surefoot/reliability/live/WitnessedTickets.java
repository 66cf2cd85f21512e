package com.surefoot.reliability.live;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketRequest;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;

/** Asks all suppliers for tickets, and keeps what they say. */
public final class WitnessedTickets extends Witnessed<TicketRequest, TicketOffer> {

    /** @param executor on which suppliers are asked, all at the same time if it lets them */
    public WitnessedTickets(List<TicketOffers> suppliers, Evidence evidence, Executor executor, Clock clock) {
        super(suppliers, evidence, executor, clock);
    }

    @Override
    List<Observation> listed(TicketOffer offer) {
        return TicketFacts.listed(offer);
    }

    @Override
    TicketOffer again(TicketOffer before, TicketOffer now) {
        return before.restated(now);
    }

    @Override
    List<Observation> checked(TicketOffer before, TicketOffer now) {
        return TicketFacts.checked(before, now);
    }
}
