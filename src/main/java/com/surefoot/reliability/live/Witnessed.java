package com.surefoot.reliability.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.OnSale;
import com.surefoot.travel.live.Seller;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Asks all suppliers of a kind, and keeps what they say as evidence, so that confidence follows from it.
 *
 * @param <Q> what they are asked for
 * @param <O> what they sell
 */
public abstract class Witnessed<Q, O extends OnSale> {

    private final List<Seller<Q, O>> suppliers;
    private final Evidence evidence;
    private final Executor executor;
    private final Clock clock;

    Witnessed(List<? extends Seller<Q, O>> suppliers, Evidence evidence, Executor executor, Clock clock) {
        this.suppliers = List.copyOf(suppliers);
        this.evidence = requireNonNull(evidence, "evidence");
        this.executor = requireNonNull(executor, "executor");
        this.clock = requireNonNull(clock, "clock");
    }

    /** What is seen of facts in an offer that a search has brought. */
    abstract List<Observation> listed(O offer);

    /** What is seen of facts in an offer that was asked about again. */
    abstract List<Observation> checked(O before, O now);

    /** What they sell, all of it live; who did not answer is a gap. */
    public Answer<O> search(Q request) {
        List<CompletableFuture<Answer<O>>> asked = suppliers.stream()
                .map(supplier -> CompletableFuture.supplyAsync(() -> supplier.search(request), executor))
                .toList();
        List<Answer<O>> answers = asked.stream().map(CompletableFuture::join).toList();
        keep(answers.stream().flatMap(answer -> answer.offers().stream()).toList());
        return live(answers, clock.instant());
    }

    /** Keeps what is seen in offers that a search has brought. */
    final void keep(List<O> offers) {
        evidence.append(offers.stream().flatMap(offer -> listed(offer).stream()).toList());
        hold(offers);
    }

    /** Told of all offers that were seen, once what is seen in them is kept. */
    void hold(List<O> offers) {}

    final boolean isLive(O offer) {
        return offer.isLive(clock.instant());
    }

    /** Without what has expired while others were waited for. */
    private Answer<O> live(List<Answer<O>> answers, Instant now) {
        List<O> offers = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Answer<O> answer : answers) {
            gaps.addAll(answer.gaps());
            for (O offer : answer.offers()) {
                if (offer.isLive(now)) {
                    offers.add(offer);
                } else {
                    gaps.add(new Gap(offer.supplier(), "%s has expired by %s.".formatted(offer, now)));
                }
            }
        }
        return new Answer<>(offers, gaps);
    }

    /**
     * Asks again whether an offer stands.
     *
     * @return the same as it is now, with what came of it
     * @throws NoAnswerException if the supplier does not tell, or the offer is not live any more
     */
    public O recheck(O offer) throws NoAnswerException {
        Instant now = clock.instant();
        if (!offer.isLive(now)) {
            throw new NoAnswerException("%s is not live at %s. Maybe search again?".formatted(offer, now), null);
        }
        O checked = supplier(offer.supplier()).recheck(offer);
        evidence.append(checked(offer, checked));
        hold(List.of(checked));
        return checked;
    }

    /** Everybody who is asked. */
    public List<Seller<Q, O>> listSuppliers() {
        return suppliers;
    }

    final Seller<Q, O> supplier(String name) throws NoAnswerException {
        return suppliers.stream()
                .filter(supplier -> supplier.supplier().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoAnswerException(
                        "There are no settings of the supplier '%s'. Maybe they were taken out?".formatted(name),
                        null));
    }
}
