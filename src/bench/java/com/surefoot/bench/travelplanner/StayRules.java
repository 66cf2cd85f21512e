package com.surefoot.bench.travelplanner;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How long and under what rules one sleeps. */
final class StayRules {

    private static final Map<String, String> TYPES =
            Map.of("entire room", "Entire home/apt", "private room", "Private room", "shared room", "Shared room");

    private final Wish wish;
    private final Sandbox sandbox;
    private final Faults faults;

    StayRules(Wish wish, Sandbox sandbox, Faults faults) {
        this.wish = wish;
        this.sandbox = sandbox;
        this.faults = faults;
    }

    void check(List<StatedDay> days) {
        String before = "";
        int nights = 0;
        for (StatedDay day : days) {
            String bed = day.find("accommodation").orElse("");
            if (!bed.equals(before)) {
                checkNights(before, nights);
                nights = 0;
            }
            nights++;
            before = bed;
            checkWishes(bed);
        }
        checkNights(before, nights);
    }

    private void checkNights(String bed, int nights) {
        for (Accommodation place : sandbox.accommodations(bed)) {
            faults.addIf(
                    nights < place.minimumNights(),
                    Rule.MINIMUM_NIGHTS,
                    "'%s' for %d nights, it takes %d or more".formatted(bed, nights, place.minimumNights()));
        }
    }

    private void checkWishes(String bed) {
        for (Accommodation place : sandbox.accommodations(bed)) {
            wish.houseRule().ifPresent(rule -> checkRule(rule, place.forbidden(), bed));
            wish.roomType()
                    .ifPresent(type -> faults.addIf(
                            !suits(type, place.roomType()),
                            Rule.ROOM_TYPE,
                            "'%s' is a %s and not '%s'".formatted(bed, place.roomType(), type)));
        }
    }

    private void checkRule(String rule, Set<String> forbidden, String bed) {
        faults.addIf(forbidden.contains(rule), Rule.ROOM_RULE, "'%s' forbids %s".formatted(bed, rule));
    }

    private static boolean suits(String wanted, String type) {
        return wanted.equals("not shared room")
                ? !type.equals("Shared room")
                : type.equals(TYPES.getOrDefault(wanted, wanted));
    }
}
