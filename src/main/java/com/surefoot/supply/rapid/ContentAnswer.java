package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.travel.GeoPoint;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What properties are: an object with a field of its own for each, with {@code name}, {@code location/coordinates} and
 * {@code ratings/property/rating}, which are stars where the {@code type} says so.
 */
final class ContentAnswer {

    private static final String STARS = "Star";
    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    private ContentAnswer() {}

    /** @throws IOException if it is none */
    static Gleaned<LiveProperty> read(String supplier, Body body) throws IOException {
        Json answer = body.json();
        RapidError.check(body, answer);
        if (RapidError.isNothing(body, answer)) {
            return Gleaned.all(List.of());
        }
        Gleaning<LiveProperty> properties = new Gleaning<>("properties");
        for (Json property : answer.fields().values()) {
            properties.take(() -> property(supplier, property));
        }
        return properties.done();
    }

    private static LiveProperty property(String supplier, Json property) throws IOException {
        return new LiveProperty(
                supplier,
                property.get("property_id").text(),
                property.findText("name"),
                point(property.find("location")),
                stars(property.find("ratings")));
    }

    private static Optional<GeoPoint> point(Optional<Json> location) throws IOException {
        Optional<Json> coordinates = location.isPresent() ? location.get().find("coordinates") : Optional.empty();
        return coordinates.isEmpty()
                ? Optional.empty()
                : Optional.of(new GeoPoint(
                        coordinates.get().get("latitude").decimal().doubleValue(),
                        coordinates.get().get("longitude").decimal().doubleValue()));
    }

    /** Halves are rounded down: nobody is promised a star too many. */
    private static int stars(Optional<Json> ratings) throws IOException {
        Optional<Json> rating = ratings.isPresent() ? ratings.get().find("property") : Optional.empty();
        if (rating.isEmpty() || !rating.get().findText("type").orElse("").equals(STARS)) {
            return 0;
        }
        BigDecimal stars = rating.get().get("rating").decimal();
        return stars.signum() < 0 || stars.compareTo(MOST) > 0 ? 0 : stars.intValue();
    }
}
