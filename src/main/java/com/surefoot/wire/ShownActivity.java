package com.surefoot.wire;

import com.surefoot.itinerary.MealKind;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** An activity of an itinerary as it is sent; nothing of it is believed. */
record ShownActivity(
        String type,
        String id,
        LocalDate day,
        OffsetDateTime start,
        OffsetDateTime end,
        String name,
        String to,
        Optional<MealKind> meal,
        Optional<TransportMode> mode,
        Optional<Money> cost,
        Optional<GeoPoint> point) {

    private static final int MOST_STAGES = 50;
    private static final int LONGEST_WAY = 1_000_000;

    /** Notes a fault and gives nothing where something that is needed is missing. */
    static Optional<ShownActivity> find(Element activity, LocalDate day) {
        Optional<String> type = activity.child("type").required().text();
        Optional<String> id = activity.child("id").required().text();
        Optional<OffsetDateTime> start = moment(activity.child("start").required());
        Optional<OffsetDateTime> end = moment(activity.child("end").required());
        if (type.isEmpty() || id.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int rooms = activity.child("rooms").integer(1, 60).orElse(1);
        Element place = activity.child(type.get().equals("leg") ? "to" : "place");
        String where = place.child("name").text().orElse("");
        return Optional.of(new ShownActivity(
                type.get(),
                id.get(),
                day,
                start.get(),
                end.get(),
                activity.child("number").text().orElse(where),
                where,
                activity.child("meal").choice(MealKind.values()),
                activity.child("mode").choice(TransportMode.values()),
                cost(activity.child("cost")).map(cost -> cost.share(rooms)),
                PointReader.read(place.child("position"))));
    }

    private static Optional<Money> cost(Element cost) {
        return cost.isAbsent() ? Optional.empty() : MoneyReader.read(cost);
    }

    private static Optional<OffsetDateTime> moment(Element element) {
        return element.text().flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text));
            } catch (DateTimeException e) {
                element.impossible("It is no moment.", "Maybe send the itinerary as it was answered?");
                return Optional.empty();
            }
        });
    }

    /** How far one goes on foot to get there, in metres. */
    static double walked(Element activity) {
        return activity.child("approach").child("stages").items(MOST_STAGES).stream()
                .filter(stage ->
                        stage.child("mode").text().filter("walk"::equals).isPresent())
                .mapToDouble(stage ->
                        stage.child("distanceMetres").integer(0, LONGEST_WAY).orElse(0))
                .sum();
    }
}
