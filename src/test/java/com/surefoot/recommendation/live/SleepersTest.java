package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sleeps in which of the rooms that suppliers are asked for. */
class SleepersTest {

    private static final DateRange DATES = new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 6));

    private static TripBrief brief(Party party) {
        return TripBrief.of("Westburg", Destination.city("Eastburg"), DATES, party);
    }

    private static TripBrief brief(Party party, int rooms) {
        return brief(party).withRoom(new RoomWish(Optional.empty(), Optional.empty(), Optional.of(rooms)));
    }

    private static Party party(int adults, String ages) {
        List<Integer> children = ages.isEmpty()
                ? List.of()
                : Stream.of(ages.split(",")).map(Integer::valueOf).toList();
        return new Party(adults, children.size(), children);
    }

    private static String rooms(TripBrief brief) {
        return Sleepers.of(brief).rooms().stream().map(Object::toString).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | ''        | 1",
                "2 | ''        | 2",
                "3 | ''        | 2+1",
                "2 | '9,4'     | 2-4,9",
                "1 | '4,6,9'   | 1-4,6,9",
                "2 | '1,2,3'   | 1-1,3+1-2",
                "3 | '5'       | 2+1-5",
                "8 | '5'       | 2-5+2+2+2",
                "4 | '0,17'    | 2-0+2-17",
            })
    void asFewRoomsAsHoldEverybodyAreAskedForEachWithAnAdult(int adults, String ages, String rooms) {
        assertThat(rooms(brief(party(adults, ages)))).isEqualTo(rooms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2 | ''  | 1 | 2", "2 | ''  | 2 | 1+1", "4 | '3' | 1 | 4-3", "3 | '3,5' | 3 | 1-3+1-5+1"})
    void asManyRoomsAsTheBriefWantsAreAskedFor(int adults, String ages, int wanted, String rooms) {
        assertThat(rooms(brief(party(adults, ages), wanted))).isEqualTo(rooms);
    }

    @Test
    void childrenOfWhomNobodySaysHowOldAreTakenForTheOldest() {
        assertThat(rooms(brief(new Party(2, 2)))).isEqualTo("2-17,17");
    }

    @Test
    void whatSuppliersDoNotSellTheyAreNotAskedFor() {
        assertThat(Sleepers.of(brief(new Party(1, 2), 2)).obstacle())
                .contains("Each room takes an adult: 2 rooms are asked for, with 1 adults.");
        assertThat(Sleepers.of(brief(new Party(18, 0))).obstacle())
                .contains("9 rooms for 18 people are not sold at a time.");
        assertThat(Sleepers.of(brief(new Party(16, 0))).obstacle()).isEmpty();
        assertThat(Sleepers.of(brief(new Party(21, 0), 1)).obstacle())
                .contains("1 rooms for 21 people are not sold at a time.");
        assertThat(Sleepers.of(brief(new Party(20, 0), 1)).obstacle()).isEmpty();
        RoomWish twins = new RoomWish(Optional.empty(), Optional.of(2), Optional.empty());
        assertThat(Sleepers.of(brief(new Party(2, 0)).withRoom(twins)).obstacle())
                .contains("It does not say how many beds stand in a room, and 2 are asked for.");
    }
}
