package com.surefoot.itinerary.audit;

import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.MealDemand;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lunch and dinner on three of the days, breakfast at the Parkhotel on two. */
class MealAuditTest {

    @Test
    void cuisinesAreThoseOfTheRestaurants() {
        assertMet(
                new MealDemand.Cuisines(Choice.all(Set.of("Local", "fish"))),
                new MealDemand.Cuisines(Choice.atLeast(3, Set.of("local"))),
                new MealDemand.Cuisines(Choice.only(Set.of("local", "grill", "american", "fish"))),
                new MealDemand.Cuisines(Choice.none(Set.of("thai"))));
        assertUnmet(new MealDemand.Cuisines(Choice.all(Set.of("thai"))), "thai", "Grill (grill)");
        assertUnmet(new MealDemand.Cuisines(Choice.atLeast(4, Set.of("local"))), "3 instead of at least 4");
        assertUnmet(new MealDemand.Cuisines(Choice.only(Set.of("local", "grill", "fish"))), "Diner (american)");
        assertUnmet(new MealDemand.Cuisines(Choice.none(Set.of("fish"))), "Fish House (fish)");
    }

    @Test
    void restaurantsAreMeantByNameOrIdAndElseByAPart() {
        assertMet(
                new MealDemand.Restaurants(Choice.all(Set.of("the corner", "FISH", "tavern"))),
                new MealDemand.Restaurants(Choice.none(Set.of("Ritz"))));
        assertUnmet(new MealDemand.Restaurants(Choice.all(Set.of("Ritz"))), "Ritz", "The Corner");
        assertUnmet(new MealDemand.Restaurants(Choice.none(Set.of("Corner"))), "The Corner");
        assertUnmet(new MealDemand.Restaurants(Choice.only(Set.of("Corner"))), "Grill");
        assertUnmet(new MealDemand.Restaurants(Choice.atLeast(2, Set.of("Corner"))), "1 instead of at least 2");
    }

    @Test
    void dishesAreThoseTheRestaurantsAreKnownFor() {
        assertMet(
                new MealDemand.Dishes(Choice.all(Set.of("Soup", "ee"))),
                new MealDemand.Dishes(Choice.only(Set.of("bread"))),
                new MealDemand.Dishes(Choice.atLeast(2, Set.of("soup"))),
                new MealDemand.Dishes(Choice.none(Set.of("cake"))));
        assertUnmet(new MealDemand.Dishes(Choice.all(Set.of("cake"))), "cake");
        assertUnmet(new MealDemand.Dishes(Choice.none(Set.of("eel"))), "Fish House (bread, eel)");
        assertUnmet(new MealDemand.Dishes(Choice.only(Set.of("soup"))), "Grill");
    }

    @Test
    void mealsBeginWithinTheSpanBothEndsIncluded() {
        assertMet(
                hours(MealKind.LUNCH, "11:40", "12:00"),
                hours(MealKind.DINNER, "18:00", "18:30"),
                hours(MealKind.BREAKFAST, "08:20", "08:20"));
        assertUnmet(hours(MealKind.LUNCH, "11:41", "13:00"), "lunch", "2027-06-05", "11:40", "11:41");
        assertUnmet(hours(MealKind.DINNER, "17:00", "18:29"), "dinner", "2027-06-04", "18:30", "18:29");
        assertUnmet(hours(MealKind.BREAKFAST, "08:30", "09:00"), "breakfast", "08:20");
    }

    @Test
    void wholeDaysHaveTheirMeals() {
        // Friday, Sunday and Tuesday have a ride
        assertMet(new MealDemand.Daily(Set.of(MealKind.LUNCH, MealKind.DINNER)), new MealDemand.Daily(Set.of()));
        assertUnmet(new MealDemand.Daily(Set.of(MealKind.BREAKFAST, MealKind.LUNCH)), "2027-06-07", "no breakfast");
    }

    @Test
    void aMealIsLeftOutOnItsDayOnly() {
        assertMet(
                new MealDemand.Without(MealKind.BREAKFAST, LocalDate.of(2027, 6, 5)),
                new MealDemand.Without(MealKind.LUNCH, LocalDate.of(2027, 6, 20)));
        assertUnmet(new MealDemand.Without(MealKind.DINNER, LocalDate.of(2027, 6, 4)), "dinner", "Grill", "2027-06-04");
    }

    @Test
    void breakfastComesWithEveryRoom() {
        assertUnmet(new MealDemand.BreakfastAtHotel(), "Sea View", "ROOM_ONLY");
    }

    private static MealDemand hours(MealKind kind, String from, String until) {
        return new MealDemand.Hours(kind, new ClockSpan(LocalTime.parse(from), LocalTime.parse(until)));
    }
}
