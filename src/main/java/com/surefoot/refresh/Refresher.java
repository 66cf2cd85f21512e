package com.surefoot.refresh;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.NoAnswerException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Asks one supplier again, round by round, what is worth most first. A round spends the round's share of the quota and never
 * touches what is left to those who search. Nothing of it has to outlive the process: what was answered is kept as evidence,
 * and what is still to be asked follows from what is kept. One thread at a time.
 */
public final class Refresher {

    /** After so many questions in a row without an answer, the others of the round wait. */
    private static final int MOST_IN_VAIN = 3;

    /** By so much a pause is shorter or longer, so that servers that started together do not ask together. */
    private static final double JITTER = 0.2;

    /**
     * What came of a round.
     *
     * @param answered questions that were answered
     * @param failed questions that were not
     * @param waiting questions that would be worth asking, were there more of the quota
     * @param pause until the next round
     */
    public record Round(int answered, int failed, int waiting, Duration pause) {}

    private final Asker asker;
    private final List<Stakes> stakes;
    private final Evidence evidence;
    private final Supplier<FactModel> model;
    private final RefreshRules rules;
    private final Clock clock;
    private final RandomGenerator random;
    private final BackOff backOff;
    private Questions questions = new Questions();
    private Instant looked = Instant.MIN;

    /**
     * Refreshes what one supplier tells.
     *
     * @param stakes what hangs on a fact is what any of them knows
     * @param model how fast facts change, by what was learned last
     */
    public Refresher(
            Asker asker,
            List<Stakes> stakes,
            Evidence evidence,
            Supplier<FactModel> model,
            RefreshRules rules,
            Clock clock,
            RandomGenerator random) {
        this.asker = requireNonNull(asker, "asker");
        this.stakes = List.copyOf(stakes);
        this.evidence = requireNonNull(evidence, "evidence");
        this.model = requireNonNull(model, "model");
        this.rules = requireNonNull(rules, "rules");
        this.clock = requireNonNull(clock, "clock");
        this.random = requireNonNull(random, "random");
        this.backOff = new BackOff(rules, random);
    }

    /** Whom it asks. */
    public String supplier() {
        return asker.supplier();
    }

    /** Asks as much as a round may. */
    public Round round() {
        Instant now = clock.instant();
        Optional<Instant> rest = asker.allowance().restsUntil().filter(now::isBefore);
        if (rest.isPresent()) {
            return new Round(0, 0, questions.all().size(), longer(rules.every(), Duration.between(now, rest.get())));
        }
        look(now);
        List<FactId> queue = questions.inOrder(model.get(), rules.least(), now).stream()
                .filter(question -> !backOff.isResting(question, now))
                .toList();
        return ask(queue, share(asker.allowance()));
    }

    private void look(Instant now) {
        if (!now.isBefore(looked.plus(looked.equals(Instant.MIN) ? Duration.ZERO : rules.look()))) {
            Stream<Stake> all =
                    stakes.stream().flatMap(each -> each.list(asker.supplier(), now, rules.trips()).stream());
            questions = Questions.of(asker, all.toList(), evidence, now);
            backOff.keepOnly(questions.all());
            looked = now;
        }
    }

    /** What a round may spend on average; a part of a call is one now and then. */
    private int share(Allowance allowance) {
        double share = (1 - rules.reserve())
                * allowance.calls()
                * rules.every().toMillis()
                / allowance.period().toMillis();
        int whole = (int) Math.min(Integer.MAX_VALUE - 1, share);
        return whole + (random.nextDouble() < share - whole ? 1 : 0);
    }

    private Round ask(List<FactId> queue, int most) {
        int answered = 0;
        int failed = 0;
        int inVain = 0;
        for (FactId question : queue) {
            if (answered + failed >= most || inVain >= MOST_IN_VAIN || !mayAsk()) {
                break;
            }
            if (ask(question)) {
                answered++;
                inVain = 0;
            } else {
                failed++;
                inVain++;
            }
        }
        return new Round(answered, failed, queue.size() - answered - failed, jittered(rules.every()));
    }

    /** Others ask, too: what is left is looked at before each question. */
    private boolean mayAsk() {
        Allowance now = asker.allowance();
        return now.restsUntil().filter(clock.instant()::isBefore).isEmpty()
                && now.left() > Math.ceil(rules.reserve() * now.calls());
    }

    private boolean ask(FactId question) {
        try {
            asker.ask(question, questions.known(question));
            backOff.answered(question);
            questions.answered(question, clock.instant());
            return true;
        } catch (NoAnswerException e) {
            backOff.failed(question, clock.instant());
            return false;
        }
    }

    private Duration longer(Duration one, Duration other) {
        return jittered(one.compareTo(other) > 0 ? one : other);
    }

    /** No shorter than a rest lasts, as it is only made longer; a round's pause may be either. */
    private Duration jittered(Duration pause) {
        double factor = pause.equals(rules.every())
                ? 1 - JITTER + 2 * JITTER * random.nextDouble()
                : 1 + JITTER * random.nextDouble();
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
