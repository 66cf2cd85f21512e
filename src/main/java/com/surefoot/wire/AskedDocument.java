package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.recommendation.live.Asked;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.recommendation.live.Found.Ride;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What suppliers were asked for, on the wire.
 *
 * @param assumptions what was taken to be so since the brief leaves it open, in words
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AskedDocument(
        List<RoomDocument> rooms, List<StayAsked> stays, List<RideAsked> rides, List<String> assumptions) {

    /** Who sleeps in a room. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RoomDocument(int adults, List<Integer> childrenAges) {

        static RoomDocument of(Occupancy room) {
            return new RoomDocument(room.adults(), room.childAges());
        }
    }

    /** Nights in a city, by its id. */
    @Serdeable
    public record StayAsked(String city, LocalDate checkIn, LocalDate checkOut) {

        static StayAsked of(CityStay stay) {
            return new StayAsked(
                    stay.city().id().value(), stay.dates().first(), stay.dates().last());
        }
    }

    /** From one city to another, by their ids. */
    @Serdeable
    public record RideAsked(String from, String to, LocalDate date) {

        static RideAsked of(Ride ride) {
            return new RideAsked(ride.from().id().value(), ride.to().id().value(), ride.day());
        }
    }

    /** Empty where nobody was asked. */
    static Optional<AskedDocument> find(Asked asked) {
        return asked.equals(Asked.NOTHING)
                ? Optional.empty()
                : Optional.of(new AskedDocument(
                        asked.rooms().stream().map(RoomDocument::of).toList(),
                        asked.stays().stream().map(StayAsked::of).toList(),
                        asked.rides().stream().map(RideAsked::of).toList(),
                        asked.assumptions()));
    }
}
