package com.surefoot.transport;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A seat from one city to another on a certain run, or a car to drive there in.
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
 * @param price for one unit: a ticket, or a whole car
 * @param seats travellers one unit takes: 1 for a ticket, the seats of a car
 * @param changes changes or stopovers on the way
 * @param source who says so
 * @param live the tickets that a supplier sells right now, where it is that; then for all that it is sold to together
 * @param counted how the price of these tickets was counted, where they are sold in another currency than it is in
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
        int seats,
        int changes,
        Source source,
        Optional<TicketOffer> live,
        Optional<Conversion> counted) {

    public TransportOffer {
        requireNonNull(id, "id");
        requireNonNull(mode, "mode");
        requireNonNull(number, "number");
        requireNonNull(product, "product");
        requireNonNull(operator, "operator");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(source, "source");
        requireNonNull(live, "live");
        requireNonNull(counted, "counted");
        if (!arrival.isAfter(departure)) {
            throw new IllegalArgumentException("%s arrives at %s and leaves at %s. Maybe it arrives the next day?"
                    .formatted(number, arrival, departure));
        }
        if (seats < 1 || changes < 0) {
            throw new IllegalArgumentException(
                    "%s has %d seats and %d changes. Maybe the columns are shifted?".formatted(number, seats, changes));
        }
        if (price.isNegative()) {
            throw new IllegalArgumentException("%s costs %s. Maybe a sign is wrong?".formatted(number, price));
        }
    }

    /** A ride of a timetable. */
    public TransportOffer(
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
            int seats,
            int changes,
            Source source) {
        this(
                id,
                mode,
                number,
                product,
                operator,
                from,
                to,
                departure,
                arrival,
                price,
                seats,
                changes,
                source,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, paid in another currency.
     *
     * @param each what one ticket costs
     * @param by how what all of them cost was counted
     */
    public TransportOffer counted(Money each, Conversion by) {
        return new TransportOffer(
                id,
                mode,
                number,
                product,
                operator,
                from,
                to,
                departure,
                arrival,
                each,
                seats,
                changes,
                source,
                live,
                Optional.of(by));
    }

    /** Tickets or cars a party needs. */
    public int unitsFor(int party) {
        return (party + seats - 1) / seats;
    }

    /** What it costs a party. */
    public Money priceFor(int party) {
        return price.times(unitsFor(party));
    }

    public Duration duration() {
        return Duration.between(departure, arrival);
    }
}
