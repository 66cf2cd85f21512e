package com.surefoot.reliability.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.live.LiveAnswer;
import com.surefoot.lodging.live.LiveAnswer.Gap;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.NoAnswerException;
import com.surefoot.lodging.live.StayRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Asks all suppliers for rooms, and keeps what they say as evidence, so that confidence follows from it. */
public final class WitnessedOffers {

    private final List<LiveOffers> suppliers;
    private final Evidence evidence;
    private final Executor executor;
    private final Clock clock;

    /** @param executor on which suppliers are asked, all at the same time if it lets them */
    public WitnessedOffers(List<LiveOffers> suppliers, Evidence evidence, Executor executor, Clock clock) {
        this.suppliers = List.copyOf(suppliers);
        this.evidence = requireNonNull(evidence, "evidence");
        this.executor = requireNonNull(executor, "executor");
        this.clock = requireNonNull(clock, "clock");
    }

    /** What they sell for a stay, all of it live; who did not answer is a gap. */
    public LiveAnswer search(StayRequest request) {
        List<CompletableFuture<LiveAnswer>> asked = suppliers.stream()
                .map(supplier -> CompletableFuture.supplyAsync(() -> supplier.search(request), executor))
                .toList();
        List<LiveAnswer> answers = asked.stream().map(CompletableFuture::join).toList();
        List<Observation> seen = answers.stream()
                .flatMap(answer -> answer.offers().stream())
                .flatMap(offer -> LiveFacts.listed(offer).stream())
                .toList();
        evidence.append(seen);
        return live(answers, clock.instant());
    }

    /** Without what has expired while others were waited for. */
    private static LiveAnswer live(List<LiveAnswer> answers, Instant now) {
        List<LiveOffer> offers = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (LiveAnswer answer : answers) {
            gaps.addAll(answer.gaps());
            for (LiveOffer offer : answer.offers()) {
                if (offer.isLive(now)) {
                    offers.add(offer);
                } else {
                    gaps.add(new Gap(offer.property().supplier(), "%s has expired by %s.".formatted(offer, now)));
                }
            }
        }
        return new LiveAnswer(offers, gaps);
    }

    /**
     * Asks again whether an offer stands.
     *
     * @return the same as it is now; see {@link LiveOffer#lastCheck}
     * @throws NoAnswerException if the supplier does not tell, or the offer is not live any more
     */
    public LiveOffer recheck(LiveOffer offer) throws NoAnswerException {
        Instant now = clock.instant();
        if (!offer.isLive(now)) {
            throw new NoAnswerException("%s is not live at %s. Maybe search again?".formatted(offer, now), null);
        }
        LiveOffer checked = supplier(offer).recheck(offer);
        evidence.append(LiveFacts.checked(offer, checked));
        return checked;
    }

    private LiveOffers supplier(LiveOffer offer) throws NoAnswerException {
        String name = offer.property().supplier();
        return suppliers.stream()
                .filter(supplier -> supplier.supplier().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoAnswerException(
                        "There are no settings of the supplier '%s' of %s. Maybe they were taken out?"
                                .formatted(name, offer),
                        null));
    }
}
