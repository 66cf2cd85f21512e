package com.surefoot.reliability.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.OnSale;
import com.surefoot.travel.live.Seller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks all suppliers of a kind, and keeps what they say as evidence, so that confidence follows from it.
 *
 * @param <Q> what they are asked for
 * @param <O> what they sell
 */
public abstract class Witnessed<Q, O extends OnSale> {

    private static final Logger LOG = LoggerFactory.getLogger(Witnessed.class);

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

    /**
     * What they sell, as far as they say so in time. Who is left alone, has no quota left, is too slow or breaks down is a
     * gap; what comes too late is kept as evidence all the same.
     *
     * @param limit nobody is waited for any longer
     */
    public Answer<O> search(Q request, Duration limit) {
        return search((String supplier) -> request, limit);
    }

    /**
     * Likewise, each of them for something of its own.
     *
     * @param question by the supplier's name
     */
    public Answer<O> search(Function<String, Q> question, Duration limit) {
        Instant now = clock.instant();
        List<CompletableFuture<Answer<O>>> asked = suppliers.stream()
                .map(supplier -> findObstacle(supplier, now)
                        .map(gap -> CompletableFuture.completedFuture(nothing(gap)))
                        .orElseGet(() -> ask(supplier, question.apply(supplier.supplier()), limit)))
                .toList();
        return live(asked.stream().map(CompletableFuture::join).toList(), clock.instant());
    }

    /** Why a supplier is not even asked: whoever waits for an answer cannot wait for the next quota. */
    private Optional<Gap> findObstacle(Seller<Q, O> supplier, Instant now) {
        Allowance allowance = supplier.allowance();
        Optional<Instant> rest = allowance.restsUntil().filter(now::isBefore);
        if (rest.isPresent()) {
            return Optional.of(new Gap(
                    supplier.supplier(),
                    "It has failed too often of late and is left alone until %s.".formatted(rest.get())));
        }
        return allowance.left() > 0
                ? Optional.empty()
                : Optional.of(new Gap(
                        supplier.supplier(),
                        "Its quota of %d calls in %s is used up. Maybe ask again later?"
                                .formatted(allowance.calls(), allowance.period())));
    }

    private CompletableFuture<Answer<O>> ask(Seller<Q, O> supplier, Q request, Duration limit) {
        String name = supplier.supplier();
        return CompletableFuture.supplyAsync(
                        () -> {
                            Answer<O> answer = supplier.search(request);
                            keep(answer.offers());
                            return answer;
                        },
                        executor)
                .exceptionally(e -> nothing(new Gap(name, broken(name, e))))
                .completeOnTimeout(
                        nothing(new Gap(
                                name,
                                "It said nothing within %d ms. Maybe ask again later?".formatted(limit.toMillis()))),
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** What breaks in here is nobody's business but that of who runs this. */
    private static String broken(String supplier, Throwable e) {
        LOG.error("What {} said could not be taken over.", supplier, e);
        return "What it said could not be taken over. Maybe ask again later?";
    }

    private Answer<O> nothing(Gap gap) {
        return new Answer<>(List.of(), List.of(gap));
    }

    /**
     * Looks again at offers that somebody is about to rely on, all at the same time: at one that is live by itself, and for
     * one that has expired in what is sold now.
     *
     * @param question what is asked to find an offer again
     * @param limit nobody is waited for any longer
     * @return what came of each
     */
    public Map<O, SecondLook<O>> lookAgain(List<O> offers, Function<O, Q> question, Duration limit) {
        Map<O, CompletableFuture<SecondLook<O>>> looks = new LinkedHashMap<>();
        offers.forEach(offer -> looks.computeIfAbsent(offer, one -> look(one, question.apply(one), limit)));
        Map<O, SecondLook<O>> seen = new LinkedHashMap<>();
        looks.forEach((offer, look) -> seen.put(offer, look.join()));
        return seen;
    }

    private CompletableFuture<SecondLook<O>> look(O offer, Q question, Duration limit) {
        return CompletableFuture.supplyAsync(() -> look(offer, question), executor)
                .exceptionally(e -> untold(offer, broken(offer.supplier(), e)))
                .completeOnTimeout(
                        untold(offer, "It said nothing within %d ms.".formatted(limit.toMillis())),
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private SecondLook<O> look(O offer, Q question) {
        try {
            return isLive(offer) ? new SecondLook.Told<>(recheck(offer)) : searchAgain(offer, question);
        } catch (NoAnswerException e) {
            return untold(offer, String.valueOf(e.getMessage()));
        }
    }

    private SecondLook<O> searchAgain(O offer, Q question) throws NoAnswerException {
        Answer<O> answer = supplier(offer.supplier()).search(question);
        keep(answer.offers());
        Optional<O> found = answer.offers().stream()
                .filter(one -> one.id().equals(offer.id()))
                .findFirst();
        if (found.isPresent()) {
            return new SecondLook.Told<>(again(offer, found.get()));
        }
        return answer.gaps().isEmpty()
                ? new SecondLook.Gone<>()
                : untold(offer, answer.gaps().get(0).reason());
    }

    private SecondLook<O> untold(O offer, String reason) {
        return new SecondLook.Untold<>(new Gap(offer.supplier(), reason));
    }

    /** An offer that has expired, as it is found anew. */
    abstract O again(O before, O now);

    /** Keeps what is seen in offers that a search has brought. */
    final void keep(List<O> offers) {
        evidence.append(offers.stream().flatMap(offer -> listed(offer).stream()).toList());
        hold(offers);
    }

    /** Told of all offers that were seen, once what is seen in them is kept. */
    void hold(List<O> offers) {}

    final Evidence evidence() {
        return evidence;
    }

    final boolean isLive(O offer) {
        return offer.isLive(clock.instant());
    }

    /** Without what has expired while others were waited for. */
    private Answer<O> live(List<Answer<O>> answers, Instant now) {
        List<O> offers = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Answer<O> answer : answers) {
            gaps.addAll(answer.gaps());
            List<O> live =
                    answer.offers().stream().filter(offer -> offer.isLive(now)).toList();
            offers.addAll(live);
            expired(answer.offers(), live.size(), now).ifPresent(gaps::add);
        }
        return new Answer<>(offers, gaps);
    }

    /** All of them come from one supplier. */
    private static <O extends OnSale> Optional<Gap> expired(List<O> offers, int live, Instant now) {
        int over = offers.size() - live;
        return over == 0
                ? Optional.empty()
                : Optional.of(new Gap(
                        offers.get(0).supplier(),
                        "%d of its %d offers had expired by %s.".formatted(over, offers.size(), now)));
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
