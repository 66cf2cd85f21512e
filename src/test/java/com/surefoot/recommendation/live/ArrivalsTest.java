package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.tickets.Segment;
import com.surefoot.transport.tickets.Tickets;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which cities and stays suppliers are asked for where a brief and the rides on offer leave it open. */
class ArrivalsTest extends AskingSuppliers {
    @Test
    void whereCitiesAreOpenTheFirstOnesAreAskedForAndThatIsSaid() {
        // given
        TripBrief open = BRIEF.withDestination(new Destination.Region("Germany", 2));
        List<City> cities = List.of(EASTBURG, SmallTour.SOUTHBURG, SmallTour.NORTHBURG);

        // when
        Found found = suppliers().search(new Wanted(open, SmallWorld.WESTBURG, cities, Map.of(), timetables));

        // then: two of them, a night each
        assertThat(found.asked().stays())
                .extracting(stay -> stay.city().name(), stay -> stay.dates().first())
                .containsExactly(
                        tuple("Eastburg", BRIEF.dates().first()),
                        tuple("Southburg", BRIEF.dates().first().plusDays(1)),
                        tuple("Northburg", BRIEF.dates().first().plusDays(1)),
                        tuple("Northburg", BRIEF.dates().first()));
        assertThat(inns.asked).hasSize(4);
        assertThat(found.asked().assumptions()).contains(SupplierTickets.OPEN);
        assertThat(found.gaps()).isEmpty();
    }

    @Test
    void whereOnlyANightTrainGoesStaysBeginTheMorningAfter() {
        // given
        timetables = new Sleepers(22, 10);

        // when
        search(BRIEF);

        // then
        assertThat(inns.asked)
                .extracting(StayRequest::stay)
                .containsExactly(new DateRange(
                        BRIEF.dates().first().plusDays(1), BRIEF.dates().last()));
    }

    @Test
    void anHourAfterMidnightIsStillTheNightBefore() {
        // given
        timetables = new Sleepers(22, 6);

        // when
        search(BRIEF);

        // then
        assertThat(inns.asked).extracting(StayRequest::stay).containsExactly(BRIEF.dates());
    }

    @Test
    void whenAFlightIsSoldThatGoesOvernightTheStayAfterItIsAskedForToo() {
        // given
        air.offers =
                List.of(Tickets.offer("air", 200_00, Tickets.slice(overnight("2027-06-04T23:00", "2027-06-05T06:10"))));

        // when
        Found found = search(BRIEF);

        // then
        DateRange later =
                new DateRange(BRIEF.dates().first().plusDays(1), BRIEF.dates().last());
        assertThat(inns.asked).extracting(StayRequest::stay).containsExactly(BRIEF.dates(), later);
        assertThat(found.asked().stays()).extracting(Found.CityStay::dates).containsExactly(BRIEF.dates(), later);
        assertThat(found.in(EASTBURG.id())).hasSize(2);
    }

    @Test
    void noMoreStaysAreAskedForThanAllowedHoweverRidesArrive() {
        // given
        air.offers =
                List.of(Tickets.offer("air", 200_00, Tickets.slice(overnight("2027-06-04T23:00", "2027-06-05T06:10"))));
        rules = new LiveRules(Duration.ofSeconds(4), 1, 6, 40, Duration.ofDays(1), Duration.ofMinutes(2), "DE");

        // when
        search(BRIEF);

        // then
        assertThat(inns.asked).extracting(StayRequest::stay).containsExactly(BRIEF.dates());
    }

    private static Segment overnight(String departing, String arriving) {
        Segment day = Tickets.flight("OS1", Tickets.VIENNA, Tickets.HEATHROW, "08:00", "09:00");
        return new Segment(
                day.mode(),
                day.number(),
                day.operator(),
                day.from(),
                day.to(),
                LocalDateTime.parse(departing).atZone(day.from().zone()),
                LocalDateTime.parse(arriving).atZone(day.to().zone()),
                day.fromTerminal(),
                day.toTerminal(),
                day.cabin(),
                day.fareBasis(),
                day.baggage(),
                day.stops());
    }

    /** A train a day, from any town to any other. */
    private record Sleepers(int departs, int hours) implements TransportOffers {

        @Override
        public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
            TransportOffer train = SmallTour.train(from, to, day, departs + ":00", 30);
            return List.of(new TransportOffer(
                    train.id(),
                    train.mode(),
                    train.number(),
                    train.product(),
                    train.operator(),
                    train.from(),
                    train.to(),
                    train.departure(),
                    train.departure().plusHours(hours),
                    train.price(),
                    train.seats(),
                    train.changes(),
                    train.source()));
        }

        @Override
        public Optional<DateRange> findCoverage(City from, City to) {
            return Optional.empty();
        }
    }
}
