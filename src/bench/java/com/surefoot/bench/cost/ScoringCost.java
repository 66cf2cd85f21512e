package com.surefoot.bench.cost;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredItinerary;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.element.Seen;
import com.surefoot.reliability.element.UsualPunctuality;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.FactPriors;
import com.surefoot.reliability.gate.Gate;
import com.surefoot.reliability.gate.Standings;
import com.surefoot.reliability.gate.Verdict;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scoring and gating a week of 60 elements that rest on 300 facts, each seen by two sources besides its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoringCost {

    private static final int ELEMENTS = 60;
    private static final List<FactKind> KINDS =
            List.of(FactKind.PLACE, FactKind.PRICE, FactKind.RATE, FactKind.ROOM, FactKind.JOURNEY);
    private static final Instant NOW = Instant.parse("2027-05-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 4);

    private Scorer scorer = new Scorer(FactModel.of(FactPriors.usual()), new UsualPunctuality(), Map.of());
    private Itinerary itinerary = trip();
    private List<Element> elements = List.of();
    private Seen seen = Seen.NOTHING;
    private Reliability asked = Reliability.USUAL;

    /** Lays out the week. */
    @Setup
    public void lay() {
        scorer = new Scorer(FactModel.of(FactPriors.usual()), new UsualPunctuality(), Map.of());
        asked = Reliability.of(80).withUncertified();
        itinerary = trip();
        Map<FactId, List<Observation>> observations = new HashMap<>();
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < ELEMENTS; i++) {
            all.add(element(i, observations));
        }
        elements = List.copyOf(all);
        seen = new Seen(observations, Map.of("source", NOW.minus(Duration.ofDays(3))));
    }

    private static Element element(int number, Map<FactId, List<Observation>> observations) {
        List<Reliance> facts = new ArrayList<>();
        for (FactKind kind : KINDS) {
            FactId fact = FactId.standing(kind, "subject-" + number);
            String value = kind == FactKind.JOURNEY ? "15 min" : "12.50 EUR";
            facts.add(new Reliance(
                    fact, value, "source", NOW.plus(Duration.ofDays(30)), Duration.ofMinutes(20), kind + "-" + number));
            observations.put(
                    fact,
                    List.of(
                            seen(fact, "second", Duration.ofDays(20), value),
                            seen(fact, "third", Duration.ofDays(200), number % 7 == 0 ? "13.00 EUR" : value)));
        }
        LocalDate day = DAY.plusDays(number % 7);
        return new Element(
                "element-" + number, "subject-" + number, ElementKind.VISIT, day, "source", "cluster", facts);
    }

    private static Observation seen(FactId fact, String source, Duration ago, String value) {
        return new Observation(fact, source, Manner.CHECKED, NOW.minus(ago), Optional.empty(), value);
    }

    private static Itinerary trip() {
        City city = new City(
                new CityId("town"),
                "Town",
                "Town",
                Set.of(),
                "FR",
                new Area(new GeoPoint(48, 2), new Distance(10_000)),
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"));
        return new Itinerary(city, List.of(city), new Party(2, 0), List.of(), List.of(new Day(DAY, List.of())));
    }

    /** How sure the week is, element by element and as a whole, and what of it may be shown. */
    @Benchmark
    public List<Verdict> scoreAndGate() {
        ScoredItinerary scored = scorer.score(itinerary, elements, seen, NOW);
        Gate gate = new Gate(Standings.NONE, asked, scorer.buffers(itinerary));
        return scored.elements().stream().map(gate::judge).toList();
    }
}
