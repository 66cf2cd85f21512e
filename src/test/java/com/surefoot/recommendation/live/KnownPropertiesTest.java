package com.surefoot.recommendation.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.PropertyDirectory;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.travel.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Suppliers' properties that were found before, and are asked for by their ids. */
class KnownPropertiesTest extends AskingSuppliers {
    /** That many properties of a city are asked for, and not looked for anew for a day. */
    private static LiveRules properties(int most) {
        return new LiveRules(Duration.ofSeconds(4), 6, 6, most, Duration.ofDays(1), Duration.ofMinutes(2), "DE");
    }

    private static LiveProperty h1(String name) {
        return OnSale.inn(
                "1", name, H1.place().point().lat(), H1.place().point().lon());
    }

    private List<Where> asked() {
        return inns.asked.stream().map(StayRequest::where).toList();
    }

    @Test
    void onceEnoughPropertiesAreKnownTheyAreAskedForByTheirIdsThoseOfTheCatalogueFirst() {
        // given
        rules = properties(2);
        inns.properties = List.of(OnSale.inn("17", "At the Bridge", 50, 12), h1("h1"));
        search(BRIEF);

        // when: it says no names and places to those who ask by ids
        inns.properties = List.of(
                new LiveProperty("inns", "17", Optional.empty()), new LiveProperty("inns", "1", Optional.empty()));
        List<LodgingOffer> rooms = search(BRIEF).in(EASTBURG.id());

        // then
        assertThat(asked())
                .containsExactly(new Where.InCity(EASTBURG, 2), new Where.AtProperties(List.of("inns:1", "inns:17")));
        assertThat(rooms)
                .extracting(room -> room.property().place().name())
                .containsExactly("At the Bridge", H1.place().name());
        assertThat(rooms.get(1).property().features()).isEqualTo(H1.features());
    }

    @Test
    void whatHasNoRoomOnOneDayIsKnownFromAnother() {
        // given
        rules = properties(2);
        search(BRIEF);
        inns.properties = List.of(h1("h1"));
        search(BRIEF);

        // when
        search(BRIEF);

        // then
        assertThat(asked())
                .containsExactly(
                        new Where.InCity(EASTBURG, 2),
                        new Where.InCity(EASTBURG, 2),
                        new Where.AtProperties(List.of("inns:1", "inns:17")));
    }

    @Test
    void whereFewPropertiesAreKnownOthersAreLookedForEachTime() {
        // when
        search(BRIEF);
        search(BRIEF);

        // then
        assertThat(asked()).containsOnly(new Where.InCity(EASTBURG, 40));
    }

    @Test
    void afterAWhileOthersAreLookedForAgain() {
        // given
        rules = properties(1);
        search(BRIEF);
        time.pass(Duration.ofHours(23));
        search(BRIEF);

        // when
        time.pass(Duration.ofHours(1));
        search(BRIEF);

        // then: what was asked for by its id in between was not listed
        assertThat(asked())
                .containsExactly(
                        new Where.InCity(EASTBURG, 1),
                        new Where.AtProperties(List.of("inns:17")),
                        new Where.InCity(EASTBURG, 1));
    }

    @Test
    void whatAPropertyWasJoinedWithIsForgottenWhenItFitsNoMore() {
        // given
        inns.properties = List.of(h1("h1"));
        search(BRIEF);
        assertThat(directory.find("inns:1").flatMap(PropertyDirectory.Listed::joined))
                .contains(H1.id());

        // when: it has another name now
        inns.properties = List.of(h1("The Other"));
        Property property = search(BRIEF).in(EASTBURG.id()).get(0).property();

        // then
        assertThat(property.features()).isEmpty();
        assertThat(directory.find("inns:1").flatMap(PropertyDirectory.Listed::joined))
                .isEmpty();
    }

    @Test
    void whatAPropertyWasJoinedWithStaysThoughAnotherFitsByNow() {
        // given
        inns.properties = List.of(h1("h1"));
        search(BRIEF);
        Property twin = SmallWorld.property("h9", 0.5, 0.5, 2, "60.00", Board.ROOM_ONLY);
        Property named = new Property(
                twin.id(),
                twin.source(),
                twin.city(),
                new Place("Hotel h1", twin.place().point()),
                "Hotel h1",
                twin.kind(),
                twin.stars(),
                Set.of("pool"),
                twin.forbids(),
                twin.checkInFrom(),
                twin.checkOutUntil(),
                twin.about(),
                twin.roomTypes());

        // when
        Found found = suppliers()
                .search(new Wanted(
                        BRIEF,
                        SmallWorld.WESTBURG,
                        List.of(EASTBURG),
                        Map.of(EASTBURG.id(), List.of(named, H1)),
                        timetables));

        // then
        assertThat(found.in(EASTBURG.id()).get(0).property().features()).isEqualTo(H1.features());
    }
}
