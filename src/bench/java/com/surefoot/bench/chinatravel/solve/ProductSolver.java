package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.Options;
import com.surefoot.bench.chinatravel.Answer;
import com.surefoot.bench.chinatravel.Answer.Tries;
import com.surefoot.bench.chinatravel.ChinaTravel.Track;
import com.surefoot.bench.chinatravel.TripSolver;
import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.check.Requirements;
import com.surefoot.bench.chinatravel.plan.PlanDocument;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.chinese.ChineseDraft;
import com.surefoot.narration.chinese.ChineseReader;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.travel.City;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers queries with the product's planner. */
public final class ProductSolver implements TripSolver {

    private static final int STEPS = 200;
    private static final int IDLE_STEPS = 5;

    /** A planner may take this part of the time there is, so that there is time to try again. */
    private static final int SHARES = 6;

    private final MemoryCatalogue catalogue;
    private final Requirements requirements;
    private final Duration limit;
    private final List<TripPlanner> planners;
    private final Optional<ChineseReader> reader;

    private ProductSolver(
            MemoryCatalogue catalogue,
            Requirements requirements,
            Duration limit,
            long seed,
            Optional<ChineseReader> reader) {
        this.catalogue = catalogue;
        this.requirements = requirements;
        this.limit = limit;
        this.reader = reader;
        this.planners = Stream.of(seed, seed + 1)
                .map(start ->
                        new PlanningLimits(start, STEPS, IDLE_STEPS, Duration.ofMillis(limit.toMillis() / SHARES)))
                .map(TripPlanner::new)
                .toList();
    }

    /** A solver for one track. */
    public static TripSolver create(MemoryCatalogue catalogue, Track track, Options options) {
        try {
            Requirements requirements = new Requirements(RawTables.read(options.path("data")));
            Duration limit = Duration.ofMillis(
                    Math.round(options.numbers("limit-seconds", "3").get(0) * 1000));
            Optional<ChineseReader> reader =
                    track == Track.TEXT ? Optional.of(CatalogueWords.reader(catalogue)) : Optional.empty();
            return new ProductSolver(catalogue, requirements, limit, options.seed(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Answer solve(Query asked) {
        Optional<ChineseDraft> draft = reader.map(words -> words.read(asked.sentence()));
        Query query = draft.map(read -> told(asked, read)).orElse(asked);
        Optional<City> origin = catalogue.findCity(query.startCity());
        Optional<City> target = catalogue.findCity(query.targetCity());
        if (origin.isEmpty() || target.isEmpty()) {
            return new Answer.Infeasible(
                    List.of("There are no data on %s."
                            .formatted(origin.isEmpty() ? query.startCity() : query.targetCity())),
                    Tries.NONE);
        }
        CityChoice city = choice(target.get(), query);
        Wishes wishes = draft.map(read ->
                        new Wishes(read.requirements(), read.notUnderstood().size()))
                .orElseGet(() -> Wishes.of(query, Facts.of(query, new CityNames(city)::findSort)));
        return new Run(query, wishes, origin.get(), city).answer();
    }

    /** A query of which nothing is known but what its sentence says. */
    private static Query told(Query asked, ChineseDraft read) {
        return new Query(
                asked.uid(),
                read.origin().orElse(""),
                read.destination().orElse(""),
                read.days().orElse(1),
                read.people().orElse(1),
                List.of(),
                asked.sentence(),
                asked.englishSentence());
    }

    private CityChoice choice(City city, Query query) {
        return new CityChoice(
                city,
                catalogue.findTravel(city.id()).orElseThrow(),
                catalogue.listOffers(city.id(), Wishes.dates(query)),
                catalogue.listSights(city.id()),
                catalogue.listRestaurants(city.id()));
    }

    /** The work on one query. */
    private final class Run {

        private final Query query;
        private final Wishes wishes;
        private final City origin;
        private final CityChoice city;
        private final long start = System.nanoTime();
        private Optional<PlanDocument> second = Optional.empty();
        private List<String> conflicts = List.of();
        private int attempts;
        private boolean proven;

        Run(Query query, Wishes wishes, City origin, CityChoice city) {
            this.query = query;
            this.wishes = wishes;
            this.origin = origin;
            this.city = city;
        }

        /** The first plan that passes all snippets, the first that does not, or why there is none. */
        Answer answer() {
            TripBrief brief = wishes.brief(query);
            TripBrief bare = wishes.bareBrief(query);
            Optional<PlanDocument> first = attempt(0, brief, Flavour.BALANCED)
                    .or(() -> attempt(1, brief, Flavour.FULLEST))
                    .or(() -> attempt(0, bare, Flavour.BALANCED))
                    .or(() -> attempt(1, bare, Flavour.CHEAPEST))
                    .or(() -> second);
            Tries tries = new Tries(attempts, wishes.unsaid());
            return first.<Answer>map(plan -> new Answer.Planned(plan, tries))
                    .orElseGet(() -> new Answer.Infeasible(conflicts, tries));
        }

        private Optional<PlanDocument> attempt(int planner, TripBrief brief, Flavour flavour) {
            boolean late = System.nanoTime() - start > limit.toNanos();
            if (proven || (late && attempts > 0)) {
                return Optional.empty();
            }
            attempts++;
            Plan plan = planners.get(planner)
                    .plan(
                            new PlanningRequest(brief, origin, List.of(city), catalogue.transport()),
                            flavour,
                            better -> {});
            if (plan instanceof Infeasible infeasible) {
                // what the catalogue itself forbids no other search finds
                proven = infeasible.proven();
                conflicts = conflicts.isEmpty() ? words(infeasible) : conflicts;
                return Optional.empty();
            }
            PlanDocument document = new ItineraryWriter(query).write(((Feasible) plan).itinerary());
            if (requirements.check(query, document.written()).stream().allMatch(Requirements.Result::met)) {
                return Optional.of(document);
            }
            second = second.or(() -> Optional.of(document));
            return Optional.empty();
        }

        private static List<String> words(Infeasible infeasible) {
            List<String> words = new ArrayList<>();
            infeasible.reasons().forEach(reason -> words.add(reason.detail()));
            infeasible
                    .conflicts()
                    .forEach(conflict ->
                            conflict.forEach(must -> words.add("cannot be met with the others: " + must.demand())));
            return words.isEmpty() ? List.of("no such trip was found") : words;
        }
    }
}
