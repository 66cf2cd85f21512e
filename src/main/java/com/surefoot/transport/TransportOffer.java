package com.surefoot.transport;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A seat from one city to another on a certain run, without a change.
 *
 * @param id names the run, its service day and its two stops
 * @param mode train, flight …
 * @param number what travellers look for on the board, such as {@code G2}
 * @param product the operator's class of service, such as {@code 高铁}; may be empty
 * @param operator who runs it; may be empty
 * @param from where one boards
 * @param to where one alights
 * @param departure local to the boarding stop
 * @param arrival local to the alighting stop, after the departure
 * @param price for one traveller
 * @param source who says so
 */
public record TransportOffer(
        String id,
        TransportMode mode,
        String number,
        String product,
        String operator,
        Place from,
        Place to,
        ZonedDateTime departure,
        ZonedDateTime arrival,
        Money price,
        Source source) {

    public TransportOffer {
        requireNonNull(id, "id");
        requireNonNull(mode, "mode");
        requireNonNull(number, "number");
        requireNonNull(product, "product");
        requireNonNull(operator, "operator");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(source, "source");
        if (!arrival.isAfter(departure)) {
            throw new IllegalArgumentException("%s arrives at %s and leaves at %s. Maybe it arrives the next day?"
                    .formatted(number, arrival, departure));
        }
        if (price.isNegative()) {
            throw new IllegalArgumentException("%s costs %s. Maybe a sign is wrong?".formatted(number, price));
        }
    }

    public Duration duration() {
        return Duration.between(departure, arrival);
    }
}
