package com.surefoot.recommendation;

import com.surefoot.evidence.Exposure;
import com.surefoot.itinerary.Activity;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Names trips by what they are: the same trip, proposed again on the same day, has the same name, so that what came of it
 * counts once; on another day more is known, and it has another. A trip that is withheld has another, too, so that once it
 * is shown, asked for with another target, it is not taken for withheld; and yet another where other elements of it are to
 * blame, so that one that passes for one target and not for the next is kept as both.
 */
final class TripId {

    private TripId() {}

    static String of(Assessment assessment) {
        String day = assessment.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
        String trip = assessment.scored().itinerary().listActivities().stream()
                .map(TripId::line)
                .collect(Collectors.joining("\n", prefix(assessment) + day + "\n", ""));
        return UUID.nameUUIDFromBytes(trip.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String prefix(Assessment assessment) {
        return assessment.exposure() == Exposure.SHOWN
                ? ""
                : assessment.scored().elements().stream()
                        .map(element -> assessment.exposure(element) + "\n")
                        .collect(Collectors.joining());
    }

    private static String line(Activity activity) {
        return activity.id() + " " + activity.start().toOffsetDateTime() + " "
                + activity.end().toOffsetDateTime() + " " + activity.cost();
    }
}
