package com.surefoot.narration.refining;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Reliability;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.PaceDemand.DayHours;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.Distance;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a brief in which much was asked for already, and some of it locked. */
class DemandingTest {

    private static final List<Demand> DEMANDS = List.of(
            new WalkAtMost(Per.TRIP, new Distance(5_000)),
            new SightDemand.Kinds(Choice.none(Set.of("zoo"))),
            new SightDemand.Sights(Choice.none(Set.of("palace"))),
            new DayHours(new ClockSpan(LocalTime.of(10, 0), LocalTime.of(20, 0))),
            new SightDemand.When("Old Tower", Optional.of(Weekend.SATURDAY), ClockSpan.ANY, ClockSpan.ANY),
            new MealDemand.Without(MealKind.BREAKFAST, Weekend.SATURDAY),
            new RideDemand.Modes(Direction.EVERY, Choice.none(Set.of(TransportMode.FLIGHT))),
            new LodgingDemand.Rooms(1));

    private static final TripBrief BRIEF = Weekend.BRIEF
            .withBudget(SmallWorld.eur("1000.00"))
            .withPace(Pace.RELAXED)
            .withModes(Set.of(TransportMode.TRAIN))
            .withMustSees(List.of("Old Tower"))
            .withRoom(new RoomWish(Optional.of("double"), Optional.empty(), Optional.empty()))
            .withReliability(Reliability.of(99))
            .withRequirements(requirements())
            .withLocks(new Locks(
                    Optional.of("out"),
                    Optional.of("back"),
                    Optional.of("central"),
                    List.of(new LockedVisit("museum", Weekend.FRIDAY, Optional.of(LocalTime.of(11, 0))))));

    private static List<Requirement> requirements() {
        List<Requirement> all = new ArrayList<>();
        DEMANDS.forEach(demand -> all.add(Requirement.must(demand, "/requirements/" + all.size())));
        return all;
    }

    static Stream<Arguments> examples() {
        return HandWritten.lines("/narration/refining/en-demanding.txt").stream()
                .map(line -> line.split(" \\| ", 2))
                .map(line -> Arguments.of(line[0].strip(), line[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatWasAskedGivesWayToWhatIsSaidNow(String text, String expected) {
        // when
        Refinement refinement = new Refiner(
                        Language.ENGLISH,
                        Language.ENGLISH.locale(),
                        Weekend.SURROUNDINGS,
                        Weekend.TODAY,
                        Talk.CONVERSATION)
                .refine(text, BRIEF, Weekend.TRIP);

        // then
        assertThat(Sketch.of(refinement)).as(text).isEqualTo(signs(expected));
    }

    private static Set<String> signs(String line) {
        return line.equals("nothing") ? Set.of() : new TreeSet<>(List.of(line.split("  ", -1)));
    }
}
