package com.surefoot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.ListedPlace.Sort;
import com.surefoot.travel.GeoPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SamePlacesTest {

    /** Of latitude; a metre is a 111,195th of a degree. */
    private static final double METRE = 1 / 111_195.0;

    @Test
    void oneNameOfTwoSourcesIsOnePlaceIfItIsNear() {
        // given
        ListedPlace map = sight("map", "Deutsches Museum", 0);

        // then
        assertThat(twins(map, sight("guide", "DEUTSCHES MUSEUM", 140))).containsExactly("map:Deutsches Museum");
        assertThat(twins(map, sight("guide", "Deutsches Theater", 140))).isEmpty();
        assertThat(twins(map, sight("guide", "Deutsches Museum", 160))).isEmpty();
        assertThat(twins(map, sight("guide", "Stadtmuseum", 10))).isEmpty();
    }

    @Test
    void aRestaurantNextDoorIsAnotherOne() {
        assertThat(twins(restaurant("map", "Zum Franziskaner", 0), restaurant("guide", "Zum Augustiner", 50)))
                .isEmpty();
        assertThat(twins(restaurant("map", "Bistro Eden", 0), restaurant("guide", "Restaurant Eden", 50)))
                .hasSize(1);
        assertThat(twins(restaurant("map", "Eden", 0), restaurant("guide", "Eden", 70)))
                .isEmpty();
        assertThat(twins(restaurant("map", "Eden", 0), sight("guide", "Eden", 0)))
                .isEmpty();
    }

    @Test
    void whatOneSourceListsTwiceStaysTwo() {
        assertThat(twins(sight("map", "Column", 0), sight("map", "column", 20))).isEmpty();
    }

    @Test
    void aRegisterJoinsSightsOfOverlappingNamesAndTellsOthersApart() {
        // given
        ListedPlace palace = sight("map", "Residenz", 0, "Q685675");

        // then
        assertThat(twins(palace, sight("guide", "Residenz München", 600, "Q685675")))
                .hasSize(1);
        assertThat(twins(palace, sight("guide", "Residenz München", 600))).isEmpty();
        assertThat(twins(palace, sight("guide", "Hofgarten", 600, "Q685675"))).isEmpty();
        assertThat(twins(palace, sight("guide", "Residenz München", 1_100, "Q685675")))
                .isEmpty();
        assertThat(twins(palace, sight("guide", "Residenz", 10, "Q1"))).isEmpty();
    }

    @Test
    void theOneOfWhichMostIsToldSpeaksForAll() {
        // given
        ListedPlace bare = sight("a map", "Zoo", 0);
        ListedPlace told = with(sight("guide", "Zoo", 30), Optional.of("Mo-Su 09:00-18:00"), Optional.of("15.00 EUR"));
        ListedPlace open = with(sight("board", "Zoo", 60), Optional.of("Mo-Su 09:00-17:00"), Optional.empty());

        // then
        assertThat(SamePlaces.find(List.of(bare, open, told)))
                .allSatisfy(joined -> assertThat(joined.kept()).isEqualTo(told))
                .extracting(SamePlaces.Joined::twin)
                .containsExactlyInAnyOrder(bare, open);
    }

    @Test
    void anotherOfASourceIsNotJoinedThroughAThird() {
        // given: two of one map, of which the guide knows one
        List<ListedPlace> places =
                List.of(sight("map", "Gate", 0), sight("map", "gate", 100), sight("guide", "Gate", 20));

        // then
        assertThat(SamePlaces.find(places)).hasSize(1);
    }

    @Test
    void theOrderInWhichPlacesComeDoesNotMatter() {
        // given: a hundred places, half of them with a twin
        List<ListedPlace> places = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            places.add(sight("map", "Sight " + i, 300 * i));
            places.add(sight("guide", "Sight " + (i % 2 == 0 ? i : i + 1_000), 300 * i + 40));
        }
        List<SamePlaces.Joined> inOrder = SamePlaces.find(places);

        // when
        Collections.shuffle(places, new Random(7));

        // then
        assertThat(inOrder).hasSize(50);
        assertThat(SamePlaces.find(places)).isEqualTo(inOrder);
    }

    @Test
    void hotelsOfOneNameAreOneIfTheyAreNearAndNoOthersAre() {
        // given
        ListedPlace map = hotel("map", "Hotel Adler", 0);

        // then
        assertThat(twins(map, hotel("guide", "Adler", 140))).containsExactly("map:Hotel Adler");
        assertThat(twins(map, hotel("guide", "Adler", 160))).isEmpty();
        assertThat(twins(map, hotel("guide", "Adler Palace", 10))).isEmpty();
        // of which of the two the guide speaks nobody knows
        assertThat(twins(map, hotel("map", "The Adler", 80), hotel("guide", "Adler", 40)))
                .isEmpty();
        assertThat(twins(map, hotel("guide", "Adler", 40), hotel("guide", "The Adler", 80)))
                .isEmpty();
        // whoever calls itself something else is something else
        assertThat(twins(map, hotel("guide", "Pension Adler", 10))).isEmpty();
        assertThat(twins(map, sight("guide", "Adler", 10))).isEmpty();
    }

    @Test
    void aHotelOfThreeSourcesIsOneAsFarAsEachIsNearTheOneThatSpeaks() {
        // given
        ListedPlace speaks = hotel("a", "Adler", 0);

        // then
        assertThat(SamePlaces.find(List.of(hotel("c", "Adler", 100), hotel("b", "Adler", -100), speaks)))
                .allSatisfy(joined -> assertThat(joined.kept()).isEqualTo(speaks))
                .hasSize(2);
        assertThat(twins(speaks, hotel("b", "Adler", 100), hotel("c", "Adler", 200)))
                .containsExactly("b:Adler");
    }

    @Test
    void aRegisterTellsHotelsApart() {
        assertThat(twins(place(Sort.HOTEL, "map", "Adler", 0, "Q1"), place(Sort.HOTEL, "guide", "Adler", 10, "Q2")))
                .isEmpty();
    }

    @Test
    void aReferenceWithoutAnIdIsRefused() {
        assertThatThrownBy(() -> new PlaceReference("map:1", "wikidata", " ")).hasMessageContaining("Maybe");
    }

    private static List<String> twins(ListedPlace... places) {
        return SamePlaces.find(List.of(places)).stream()
                .map(joined -> joined.twin().id())
                .toList();
    }

    private static ListedPlace sight(String source, String name, double metresNorth, String... wikidata) {
        return place(Sort.SIGHT, source, name, metresNorth, wikidata);
    }

    private static ListedPlace hotel(String source, String name, double metresNorth) {
        return place(Sort.HOTEL, source, name, metresNorth);
    }

    private static ListedPlace restaurant(String source, String name, double metresNorth) {
        return place(Sort.RESTAURANT, source, name, metresNorth);
    }

    private static ListedPlace place(Sort sort, String source, String name, double metresNorth, String... wikidata) {
        return new ListedPlace(
                source + ":" + name,
                source,
                sort,
                name,
                Set.of(),
                new GeoPoint(48 + metresNorth * METRE, 11.5),
                wikidata.length == 0 ? Map.of() : Map.of("wikidata", wikidata[0]),
                Optional.empty(),
                Optional.empty());
    }

    private static ListedPlace with(ListedPlace place, Optional<String> hours, Optional<String> price) {
        return new ListedPlace(
                place.id(),
                place.source(),
                place.sort(),
                place.name(),
                place.otherNames(),
                place.point(),
                place.references(),
                hours,
                price);
    }
}
