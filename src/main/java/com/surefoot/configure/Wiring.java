package com.surefoot.configure;

import com.surefoot.catalogue.Cities;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Sources;
import com.surefoot.evidence.desk.VerificationDesk;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveSuppliers;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Planner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.Scout;
import com.surefoot.planning.departures.TimedPlanner;
import com.surefoot.recommendation.Alternatives;
import com.surefoot.recommendation.Assessor;
import com.surefoot.recommendation.Exchange;
import com.surefoot.recommendation.Rearranging;
import com.surefoot.recommendation.Recommender;
import com.surefoot.recommendation.Refining;
import com.surefoot.recommendation.Rehearsal;
import com.surefoot.recommendation.Supply;
import com.surefoot.recommendation.TripRecommender;
import com.surefoot.recommendation.live.LiveSupply;
import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.reliability.learn.Learner;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.sights.Sights;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.transport.incity.RoutedTravels;
import com.surefoot.transport.incity.Router;
import com.surefoot.transport.incity.Routers;
import com.surefoot.transport.live.LiveTransport;
import com.surefoot.transport.live.RunningOffers;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketSuppliers;
import com.surefoot.travel.ExchangeRates;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the use case together. */
@Factory
final class Wiring {

    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    @Singleton
    Clock clock(SandboxSettings sandbox, Environment environment) {
        return SandboxWiring.clock(sandbox, environment);
    }

    @Singleton
    @Bean(typed = {TripPlanner.class, Scout.class})
    TripPlanner tripPlanner(PlanningSettings settings) {
        return new TripPlanner(
                new PlanningLimits(settings.seed(), settings.steps(), settings.idleSteps(), settings.time()));
    }

    @Singleton
    Planner planner(TripPlanner planner) {
        return new TimedPlanner(planner);
    }

    /** All routers there are settings of, in the order in which they are believed. */
    @Singleton
    @Bean(typed = Routers.class)
    Routers routers(List<Router> found, WaySettings settings, MeterRegistry registry) {
        List<Router> asked = settings.ask().stream()
                .flatMap(name -> found.stream().filter(router -> router.name().equals(name)))
                .toList();
        return new Routers(asked, new WayMeasures(registry));
    }

    @Singleton
    Supply supply(
            Cities cities,
            CityTravels travels,
            Routers routers,
            TransportOffers transport,
            LiveTransport live,
            LodgingOffers lodging,
            Sights sights,
            ExchangeRates rates,
            LiveSupply onSale,
            Optional<Sandbox> sandbox,
            Clock clock) {
        TransportOffers running = new RunningOffers(transport, live);
        Supply listed = new Supply(
                cities,
                new RoutedTravels(travels, routers),
                running,
                lodging,
                sights,
                Exchange.by(rates, clock),
                onSale);
        return sandbox.map(living -> living.over(listed)).orElse(listed);
    }

    /** Learns from outcomes, one time after the other; a process that ends does not wait for it. */
    @Singleton
    @Named("learning")
    @Bean(preDestroy = "shutdown")
    ExecutorService learning() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "learning");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Singleton
    @Bean(preDestroy = "close")
    Knowledge knowledge(
            Outcomes outcomes, Evidence evidence, Clock clock, @Named("learning") ExecutorService executor) {
        return new Knowledge(
                new Learner(outcomes, evidence)::learn,
                outcomes::countChanges,
                clock,
                executor,
                e -> LOG.error("Nothing was learned from outcomes; what was known before stays.", e));
    }

    @Singleton
    Assessor assessor(
            Evidence evidence,
            Sources sources,
            Outcomes outcomes,
            VerificationDesk desk,
            HeldBacks heldBacks,
            Knowledge knowledge,
            Optional<Sandbox> sandbox,
            Clock clock) {
        Sources listings = sandbox.map(living -> living.over(sources)).orElse(sources);
        return new Assessor(evidence, listings, outcomes, desk, heldBacks, knowledge, clock);
    }

    @Singleton
    WitnessedOffers witnessedOffers(
            List<LiveSuppliers> connectors,
            Evidence evidence,
            @Named(TaskExecutors.BLOCKING) Executor executor,
            Clock clock) {
        List<LiveOffers> suppliers = connectors.stream()
                .flatMap(connector -> connector.list().stream())
                .toList();
        return new WitnessedOffers(suppliers, evidence, executor, clock);
    }

    @Singleton
    Rehearsal rehearsal(Supply supply, Planner planner, Assessor assessor, Clock clock) {
        return new Rehearsal(supply, planner, assessor, clock);
    }

    @Singleton
    Recommender recommender(Supply supply, Planner planner, Assessor assessor) {
        return new TripRecommender(supply, planner, assessor);
    }

    @Singleton
    Rearranging rearranging(Supply supply, Planner planner, Scout scout, Assessor assessor, PlanningSettings settings) {
        return new Rearranging(supply, planner, scout, assessor, settings.options());
    }

    /** Plans again what was saved and fails. */
    @Singleton
    Alternatives alternatives(Supply supply, Planner planner, Assessor assessor) {
        return new TripRecommender(supply, planner, assessor);
    }

    @Singleton
    WitnessedTickets witnessedTickets(
            List<TicketSuppliers> connectors,
            Evidence evidence,
            @Named(TaskExecutors.BLOCKING) Executor executor,
            Clock clock) {
        List<TicketOffers> suppliers = connectors.stream()
                .flatMap(connector -> connector.list().stream())
                .toList();
        return new WitnessedTickets(suppliers, evidence, executor, clock);
    }

    @Singleton
    Refining refining(Cities cities, Sights sights, Alternatives alternatives, Conversation conversation, Clock clock) {
        return new Refining(cities, sights, alternatives, conversation, clock);
    }
}
