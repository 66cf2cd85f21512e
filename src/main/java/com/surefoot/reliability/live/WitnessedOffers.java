package com.surefoot.reliability.live;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.NoAnswerException;
import java.time.Clock;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Asks all suppliers for rooms, and keeps what they say. */
public final class WitnessedOffers extends Witnessed<StayRequest, LiveOffer> {

    private final OfferHandles handles = new OfferHandles();

    /** @param executor on which suppliers are asked, all at the same time if it lets them */
    public WitnessedOffers(List<LiveOffers> suppliers, Evidence evidence, Executor executor, Clock clock) {
        super(suppliers, evidence, executor, clock);
    }

    @Override
    List<Observation> listed(LiveOffer offer) {
        return RoomFacts.listed(offer);
    }

    @Override
    List<Observation> checked(LiveOffer before, LiveOffer now) {
        return RoomFacts.checked(before, now);
    }

    /**
     * Keeps that suppliers sell rooms in these properties, so that these are there.
     *
     * @param sold offers that are live
     */
    public void sawPlaces(Collection<LodgingOffer> sold) {
        Map<String, Observation> places = new LinkedHashMap<>();
        sold.forEach(offer -> places.putIfAbsent(offer.property().id(), RoomFacts.place(offer)));
        evidence().append(List.copyOf(places.values()));
    }

    @Override
    LiveOffer again(LiveOffer before, LiveOffer now) {
        return before.foundAgain(now);
    }

    @Override
    void hold(List<LiveOffer> offers) {
        handles.keep(offers);
    }

    /**
     * Asks how an offer's rate is now, and keeps what is said: about the offer itself while it is live, and after that for
     * what its property sells for the stay.
     *
     * @param country where the guests come from, as {@link StayRequest} has it
     * @return whether the rate itself was told; that it is not among what is sold does not say that it is sold out
     * @throws NoAnswerException if the supplier does not tell
     */
    public boolean ask(RateQuestion question, Currency currency, String country) throws NoAnswerException {
        Optional<LiveOffer> held = handles.find(question.rate()).filter(this::isLive);
        if (held.isPresent()) {
            recheck(held.get());
            return true;
        }
        Answer<LiveOffer> answer = supplier(question.supplier()).search(question.request(currency, country));
        if (answer.offers().isEmpty() && !answer.gaps().isEmpty()) {
            throw new NoAnswerException(answer.gaps().get(0).reason(), null);
        }
        keep(answer.offers());
        return answer.offers().stream()
                .anyMatch(offer -> StayFacts.rate(offer.id(), offer.stay()).equals(question.rate()));
    }
}
