package com.surefoot.narration.telling;

import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.ZONE;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.ride;
import static com.surefoot.fixtures.SmallWorld.sight;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Wording;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When one is free, and when one only waits. */
class FreeTimeTest {

    private static final Visit MUSEUM = visit("museum", "11:00", "13:00", Optional.empty());

    private final ClaimList claims = new ClaimList(Map.of());
    private final FreeTime free = new FreeTime(claims);

    private static ZonedDateTime at(String time) {
        return SUNDAY.atTime(LocalTime.parse(time)).atZone(ZONE);
    }

    private static Visit visit(String name, String start, String end, Optional<Approach> approach) {
        return new Visit(sight(name, 1, 1, "Mo-Su 09:00-18:00", "12", 100), at(start), at(end), 2, approach);
    }

    /** A walk of half an hour. */
    private static Optional<Approach> walk(String start, Place to) {
        Stage stage = new Stage(
                InCityMode.WALK, MUSEUM.endsAt(), to, Duration.ofMinutes(30), new Distance(2_000), eur("0"), 0);
        return Optional.of(new Approach(at(start), new Journey(InCityMode.WALK, List.of(stage)), eur("0")));
    }

    private List<String> told(Activity before, Activity after) {
        free.addBefore(before, after, SUNDAY);
        free.addThere(before, after, SUNDAY);
        return claims.list().stream().map(FreeTimeTest::words).toList();
    }

    private static String words(Claim claim) {
        return "%s-%s %s, %s"
                .formatted(
                        value(claim, Role.START),
                        value(claim, Role.END),
                        value(claim, Role.FROM),
                        value(claim, Role.TO));
    }

    private static String value(Claim claim, Role role) {
        return new Wording(Language.CHINESE, Language.CHINESE.locale())
                .of(requireNonNull(claim.values().get(role), role.name()));
    }

    @Test
    void oneIsFreeUntilOneSetsOutAndNotWhileOneWaitsForARide() {
        // given
        Leg back = new Leg(
                ride(false, SUNDAY, "18:00", 120, "40"),
                2,
                walk("15:00", ride(false, SUNDAY, "18:00", 120, "40").from()));

        // then
        assertThat(told(MUSEUM, back)).containsExactly("13:00-15:00 Sight museum, Eastburg Station");
    }

    @Test
    void whoIsEarlySomewhereInTheCityIsFreeThere() {
        Visit tower = visit("tower", "15:00", "16:00", walk("13:00", MUSEUM.endsAt()));
        assertThat(told(MUSEUM, tower)).containsExactly("13:30-15:00 Sight museum, Sight tower");
    }

    @Test
    void fromOneRideToTheNextOneWaits() {
        Leg first = new Leg(ride(true, SUNDAY, "08:00", 60, "40"), 2, Optional.empty());
        Leg next = new Leg(ride(false, SUNDAY, "18:00", 120, "40"), 2, Optional.empty());
        assertThat(told(first, next)).isEmpty();
    }

    @Test
    void lessThanAnHourIsNotTold() {
        assertThat(told(MUSEUM, visit("tower", "13:59", "16:00", Optional.empty())))
                .isEmpty();
    }
}
