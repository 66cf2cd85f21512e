package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.transport.tickets.MinimumConnections;
import com.surefoot.transport.tickets.Slice;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.transport.tickets.TicketRequest.Way;
import com.surefoot.transport.tickets.Where;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page of offers: {@code data}, and {@code meta} with what the next one is asked for by, {@code after}.
 *
 * @param offers whose changes can be made
 * @param faults why the changes of each of the others cannot
 * @param after none on the last page
 */
record OfferPage(Gleaned<TicketOffer> offers, List<String> faults, Optional<String> after) {

    OfferPage {
        faults = List.copyOf(faults);
    }

    /**
     * Reads a page.
     *
     * @param asked with codes of airports or cities only
     * @throws IOException if it is none, or nothing in it can be read
     */
    static OfferPage read(Body body, OfferReader reader, TicketRequest asked, MinimumConnections changes)
            throws IOException {
        Json answer = ApiError.check(body);
        Gleaning<TicketOffer> gleaning = new Gleaning<>("offers");
        for (Json offer : answer.get("data").elements()) {
            gleaning.take(() -> answering(reader.read(offer), asked));
        }
        Gleaned<TicketOffer> read = gleaning.done();
        List<TicketOffer> sound = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (TicketOffer offer : read.items()) {
            Optional<String> fault = offer.findFault(changes);
            fault.ifPresentOrElse(faults::add, () -> sound.add(offer));
        }
        return new OfferPage(new Gleaned<>(sound, read.loss()), faults, after(answer));
    }

    private static TicketOffer answering(TicketOffer offer, TicketRequest asked) throws IOException {
        boolean answers = offer.slices().size() == asked.ways().size();
        for (int i = 0; answers && i < asked.ways().size(); i++) {
            answers = isAnswer(offer.slices().get(i), asked.ways().get(i));
        }
        if (!answers) {
            throw new IOException("%s is from or to somewhere else, or for another day".formatted(offer));
        }
        return offer;
    }

    private static boolean isAnswer(Slice slice, Way way) {
        return slice.first().from().isCalled(((Where.AtCode) way.from()).code())
                && slice.last().to().isCalled(((Where.AtCode) way.to()).code())
                && slice.departure().toLocalDate().equals(way.day());
    }

    private static Optional<String> after(Json answer) throws IOException {
        Optional<Json> meta = answer.find("meta");
        return meta.isPresent() ? meta.get().findText("after") : Optional.empty();
    }
}
