package com.surefoot.sandbox;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ConflictingOutcomesException;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Sources;
import com.surefoot.recommendation.Recommender;
import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.Travellers.Traveller;
import com.surefoot.simulation.Dice;
import com.surefoot.simulation.Press;
import com.surefoot.simulation.Teller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A world that lives over the catalogue. What is true, said and reported in it follows from its seed and the time, so that
 * it can be told again after a restart, and what was told already counts once.
 */
public final class Sandbox {

    /** So much is told at once. */
    private static final Duration STEP = Duration.ofHours(6);

    private static final Duration SHORTEST_STEP = Duration.ofMinutes(1);

    /** Who would have asked longer ago, while nobody served, has gone elsewhere. */
    private static final Duration WAITS = Duration.ofDays(1);

    /** Facts that are looked at for the sake of trips. */
    private static final int MOST_FACTS = 500;

    /** Observations that are appended at once. */
    private static final int BATCH = 2_000;

    private static final int MOST_LETTERS = 2_000;
    private static final int MOST_TRAVELLERS = 4;

    private final long seed;
    private final Stock stock;
    private final HiddenTruth truth;
    private final Press press;
    private final Living living;
    private final Clock clock;

    /**
     * A world.
     *
     * @param listed what the catalogue lists
     * @param clock on whose time all of it happens
     */
    public Sandbox(long seed, Supply listed, Clock clock) {
        Dice dice = new Dice(seed);
        List<Teller> tellers = Stream.of(SampleSources.OF_ROOMS, SampleSources.OF_RIDES, SampleSources.OF_PLACES)
                .flatMap(List::stream)
                .toList();
        this.seed = seed;
        this.stock = new Stock(listed);
        this.truth = new HiddenTruth(stock, dice.of("truth"));
        this.press = new Press(dice.of("press"), truth, tellers);
        this.living = new Living(truth, press, clock);
        this.clock = requireNonNull(clock, "clock");
    }

    public long seed() {
        return seed;
    }

    HiddenTruth truth() {
        return truth;
    }

    /** What sources say of this world. */
    Press press() {
        return press;
    }

    /** Facts of places that hold on any day. */
    Collection<FactId> listStanding() {
        return stock.listStanding();
    }

    /** Trips that could be planned now and that bad luck is going to meet, those that begin first before others. */
    public List<BadLuck> listBadLuck(Supply living) {
        return new Misfortunes(truth, living, clock.instant()).list();
    }

    /** What is told of runs at a moment: which are cancelled, and how late those are that are under way. */
    public List<RunReport> listReports(Instant at) {
        return new RunReports(stock, truth.runs()).list(at);
    }

    /** What trips can be made of in this world. */
    public Supply over(Supply listed) {
        return living.over(listed);
    }

    /** When the sources of this world have listed what they have. */
    public Sources over(Sources sources) {
        return living.over(sources);
    }

    /** Those by whom the world is told. */
    public record Ports(
            SandboxLog log,
            Evidence evidence,
            Outcomes outcomes,
            Runnable heard,
            Consumer<RuntimeException> unanswered) {

        /**
         * What a world is told through.
         *
         * @param heard run after outcomes were recorded
         * @param unanswered told why a traveller got no answer; the traveller goes elsewhere
         */
        public Ports {
            requireNonNull(log, "log");
            requireNonNull(evidence, "evidence");
            requireNonNull(outcomes, "outcomes");
            requireNonNull(heard, "heard");
            requireNonNull(unanswered, "unanswered");
        }
    }

    /**
     * What tells of the world as time goes by.
     *
     * @param recommender asked by the travellers of this world
     * @param travellers how many of them ask on a day
     */
    public Telling telling(Ports ports, Recommender recommender, int travellers) {
        return new Telling(
                ports,
                new Travellers(recommender, stock, new Reports(truth), new Dice(seed).of("travellers"), travellers));
    }

    /** Tells through the ports of the product what is seen and reported in the world. One thread at a time. */
    public final class Telling {

        private final Ports ports;
        private final Travellers travellers;

        private Telling(Ports ports, Travellers travellers) {
            this.ports = ports;
            this.travellers = travellers;
        }

        /**
         * Tells what has happened until now. Who is killed meanwhile tells it again; what was told counts once.
         *
         * @return until when all is told
         */
        public Instant catchUp() {
            Instant told = ports.log().begin(seed, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            while (Duration.between(told, now).compareTo(SHORTEST_STEP) >= 0) {
                Instant until = told.plus(STEP).isBefore(now) ? told.plus(STEP) : now;
                step(told, until, now);
                told = until;
            }
            return told;
        }

        private void step(Instant from, Instant until, Instant now) {
            observe(from, until);
            List<Letter> due = ports.log().listDue(until, MOST_LETTERS);
            report(due.stream().map(Letter::outcome).toList());
            List<Letter> written = new ArrayList<>();
            travellers.list(from, until).stream()
                    .filter(traveller -> traveller.asksAt().isAfter(now.minus(WAITS)))
                    .limit(MOST_TRAVELLERS)
                    .forEach(traveller -> written.addAll(ask(traveller, now)));
            ports.log().advance(from, until, written, due);
            if (!due.isEmpty()) {
                ports.heard().run();
            }
        }

        private List<Letter> ask(Traveller traveller, Instant now) {
            try {
                return travellers.ask(traveller, now);
            } catch (RuntimeException e) {
                ports.unanswered().accept(e);
                return List.of();
            }
        }

        /** Where somebody else has given an id to another outcome, the world does not stand still for that. */
        private void report(List<Outcome> due) {
            try {
                ports.outcomes().record(due);
            } catch (ConflictingOutcomesException e) {
                List<Outcome> others = new ArrayList<>(due);
                others.removeAll(e.conflicting());
                ports.outcomes().record(others);
            }
        }

        /** What sources say of places, whoever asks, and of what trips rest on. */
        private void observe(Instant from, Instant until) {
            Set<FactId> facts = new LinkedHashSet<>(stock.listStanding());
            ports.log().listAwaited(from, MOST_FACTS).stream()
                    .filter(truth::isTold)
                    .forEach(facts::add);
            List<Observation> said = said(facts, from, until);
            for (int first = 0; first < said.size(); first += BATCH) {
                ports.evidence().append(said.subList(first, Math.min(said.size(), first + BATCH)));
            }
        }

        private List<Observation> said(Collection<FactId> facts, Instant from, Instant until) {
            return facts.stream()
                    .flatMap(fact -> press.all(fact, from, until).stream())
                    .toList();
        }
    }
}
