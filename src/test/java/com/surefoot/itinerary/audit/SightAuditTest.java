package com.surefoot.itinerary.audit;

import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.SightDemand;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The City Museum on Friday, the Zoo and the Old Tower on Saturday, the Garden on Sunday, the Beach on Monday. */
class SightAuditTest {

    private static final LocalDate FRIDAY = SmallWorld.FRIDAY;

    @Test
    void sightsAreMeantByNameLocalNameOrIdAndElseByAPart() {
        assertMet(
                sights(Choice.all(Set.of("city museum", "Turm", "zoo"))),
                sights(Choice.all(Set.of("Museum", "tower"))),
                sights(Choice.atLeast(2, Set.of("Zoo", "Beach", "Louvre"))),
                sights(Choice.none(Set.of("Louvre"))),
                sights(Choice.only(Set.of("museum", "zoo", "tower", "garden", "beach"))));
        assertUnmet(sights(Choice.all(Set.of("Zoo", "Louvre"))), "Louvre", "Old Tower");
        assertUnmet(sights(Choice.atLeast(3, Set.of("Zoo", "Beach", "Louvre"))), "2 instead of at least 3");
        assertUnmet(sights(Choice.none(Set.of("Tower"))), "Old Tower");
        assertUnmet(sights(Choice.only(Set.of("museum", "zoo", "tower", "garden"))), "Beach");
    }

    @Test
    void aKindIsTheWholeKindOrATag() {
        assertMet(
                kinds(Choice.all(Set.of("museum/gallery", "Gallery", "views"))),
                kinds(Choice.atLeast(2, Set.of("animals"))),
                kinds(Choice.none(Set.of("temple"))),
                kinds(Choice.only(Set.of("museum", "animals", "views", "beach"))));
        assertUnmet(kinds(Choice.all(Set.of("view"))), "view");
        assertUnmet(kinds(Choice.atLeast(3, Set.of("animals"))), "2 instead of at least 3");
        assertUnmet(kinds(Choice.none(Set.of("zoo"))), "Zoo (animals, outdoors, zoo)");
        assertUnmet(kinds(Choice.only(Set.of("museum", "animals", "views"))), "Beach (beach, outdoors)");
    }

    @Test
    void thereAreNoMoreOfSomeKindsThanThereMayBe() {
        assertMet(
                new SightDemand.AtMost(Set.of("animals"), 2),
                new SightDemand.AtMost(Set.of("Temple"), 0),
                new SightDemand.AtMost(Set.of("animals", "beach"), 3));
        assertUnmet(new SightDemand.AtMost(Set.of("Animals"), 1), "2 sights", "Zoo", "more than 1");
    }

    @Test
    void aVisitFallsOnItsDayAndWithinBothSpans() {
        assertMet(
                when("City Museum", FRIDAY, "13:30", "13:30", "15:00", "15:00"),
                when("Museum", null, "13:00", "14:00", "00:00", "23:59"),
                when("Grill", FRIDAY, "18:30", "19:00", "19:45", "20:00"));
        assertUnmet(when("zoo", FRIDAY, "09:00", "10:00", "11:00", "12:00"), "2027-06-05", "2027-06-04");
        assertUnmet(when("zoo", null, "09:31", "10:00", "11:00", "12:00"), "09:30", "09:31");
        assertUnmet(when("zoo", null, "09:00", "09:29", "11:00", "12:00"), "09:30", "09:29");
        assertUnmet(when("zoo", null, "09:30", "09:30", "11:31", "12:00"), "11:30", "11:31");
        assertUnmet(when("zoo", null, "09:30", "09:30", "11:00", "11:29"), "11:30", "11:29");
        assertUnmet(when("Louvre", null, "00:00", "23:59", "00:00", "23:59"), "Louvre", "not visited");
    }

    @Test
    void visitsLastAsLongAsAskedBothEndsIncluded() {
        assertMet(
                lasts(null, 60, 120),
                lasts("City Museum", 90, 90),
                lasts("Tower", 0, 60),
                // who is not visited stays neither too short nor too long
                lasts("Louvre", 1, 2));
        assertUnmet(lasts(null, 61, 120), "Old Tower", "60 minutes", "61 to 120");
        assertUnmet(lasts(null, 60, 119), "Zoo", "120 minutes", "60 to 119");
        assertUnmet(lasts("museum", 91, 200), "City Museum", "90 minutes");
        assertUnmet(lasts("museum", 0, 89), "City Museum", "90 minutes");
    }

    @Test
    void theLowerBoundOfSightsADayBindsWholeDaysAndTheUpperEveryDay() {
        assertMet(new SightDemand.ADay(1, 2), new SightDemand.ADay(0, 2));
        assertUnmet(new SightDemand.ADay(0, 1), "2027-06-05", "2 sights", "0 to 1");
        assertUnmet(new SightDemand.ADay(2, 3), "2027-06-07", "1 sights", "2 to 3");
        assertUnmet(new SightDemand.ADay(0, 0), "2027-06-04", "1 sights");
    }

    private static SightDemand sights(Choice<String> names) {
        return new SightDemand.Sights(names);
    }

    private static SightDemand kinds(Choice<String> kinds) {
        return new SightDemand.Kinds(kinds);
    }

    private static SightDemand when(
            String name,
            @Nullable LocalDate day,
            String startsFrom,
            String startsUntil,
            String endsFrom,
            String endsUntil) {
        return new SightDemand.When(
                name, Optional.ofNullable(day), span(startsFrom, startsUntil), span(endsFrom, endsUntil));
    }

    private static ClockSpan span(String from, String until) {
        return new ClockSpan(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static SightDemand lasts(@Nullable String name, int atLeast, int atMost) {
        return new SightDemand.Lasts(
                Optional.ofNullable(name), Duration.ofMinutes(atLeast), Duration.ofMinutes(atMost));
    }
}
