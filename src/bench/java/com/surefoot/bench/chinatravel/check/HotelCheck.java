package com.surefoot.bench.chinatravel.check;

import static com.surefoot.bench.chinatravel.check.EnvironmentRule.HOTEL_COST;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.HOTEL_EACH_NIGHT;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.HOTEL_EXISTS;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.HOTEL_PRICE_AND_ROOM;

import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.List;

/** Hotels are of the city and priced right, and each night has one. */
final class HotelCheck {

    private final RawCity city;
    private final Findings findings;

    HotelCheck(RawCity city, Findings findings) {
        this.city = city;
        this.findings = findings;
    }

    void check(List<Part> days) {
        for (int day = 0; day < days.size(); day++) {
            List<Part> activities = days.get(day).parts("activities");
            activities.stream().filter(activity -> activity.is("accommodation")).forEach(this::check);
            if (day < days.size() - 1) {
                boolean asleep = !activities.isEmpty() && isNight(activities.get(activities.size() - 1));
                findings.require(asleep, HOTEL_EACH_NIGHT, "Day %d does not end in a hotel.".formatted(day + 1));
            }
        }
    }

    /** A night on board needs no hotel. */
    private static boolean isNight(Part last) {
        return last.is("accommodation")
                || (last.isRide() && Clock.minutes(last.text("end_time")) <= Clock.minutes(last.text("start_time")));
    }

    private void check(Part night) {
        RawCity.Hotel hotel = city.hotels().get(night.text("position"));
        if (hotel == null) {
            findings.fail(
                    "There is no hotel '%s'.".formatted(night.text("position")),
                    HOTEL_EXISTS,
                    HOTEL_PRICE_AND_ROOM,
                    HOTEL_COST);
            return;
        }
        Amounts.requirePrice(findings, HOTEL_PRICE_AND_ROOM, night, hotel.price());
        findings.require(
                night.number("room_type") == hotel.beds(),
                HOTEL_PRICE_AND_ROOM,
                "%s has rooms of type %d, not %s.".formatted(night.named(), hotel.beds(), night.number("room_type")));
        Amounts.requireCost(findings, HOTEL_COST, night, night.number("rooms"));
    }
}
