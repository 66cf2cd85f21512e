package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.PlaceReference;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.Property;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import com.surefoot.travel.Price;
import com.surefoot.travel.Source;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of places that several sources list, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JoinedPlacesTest {

    private static final CityId BERLIN = new CityId("berlin");
    private static final String OPEN = "Tu-Su 10:00-18:00";

    private final CatalogueStore store;
    private static final DateRange NIGHT = new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 5));

    private final Database database;
    private final Sights sights;
    private final LodgingOffers lodging;
    private final Evidence evidence;

    JoinedPlacesTest(TestDatabase database) {
        database.emptied();
        store = database.get(CatalogueStore.class);
        sights = database.get(Sights.class);
        lodging = database.get(LodgingOffers.class);
        this.database = database.get(Database.class);
        evidence = database.get(Evidence.class);
    }

    @Test
    void aSightOfTwoSourcesIsShownOnceAndBothAreHeard() {
        // given: one source knows the hours and the price, the other has hours of its own
        list(SOURCE, sight(SOURCE, "1", "Pergamonmuseum", 52.5208, OPEN, Price.of(Samples.euros("14"))));

        // when
        list(
                OTHER,
                sight(OTHER, "1", "pergamonmuseum", 52.5215, "Tu-Su 10:00-20:00", unknown()),
                sight(OTHER, "2", "Bode-Museum", 52.5219, OPEN, unknown()));

        // then
        assertThat(sights.listSights(BERLIN)).extracting(Sight::id).containsExactly("test:one:1", "test:two:2");
        assertThat(seen(FactKind.HOURS, "test:one:1")).containsExactly("test:two: Tu-Su 10:00-20:00");
        assertThat(seen(FactKind.PLACE, "test:one:1")).containsExactly("test:two: Pergamonmuseum");
        assertThat(seen(FactKind.PRICE, "test:one:1")).isEmpty();
    }

    @Test
    void theOneOfWhichMoreIsToldTakesOver() {
        // given
        list(SOURCE, sight(SOURCE, "1", "Zoo", 52.5, "", unknown()));
        assertThat(sights.listSights(BERLIN)).extracting(Sight::id).containsExactly("test:one:1");

        // when
        list(OTHER, sight(OTHER, "1", "Zoo", 52.5, OPEN, Price.of(Samples.euros("20"))));

        // then: and what was there before is heard of it from now on
        assertThat(sights.listSights(BERLIN)).extracting(Sight::id).containsExactly("test:two:1");
        assertThat(seen(FactKind.PLACE, "test:two:1")).containsExactly("test:one: Zoo");
    }

    @Test
    void whenOneOfTheTwoIsGoneTheOtherStaysAndIsShown() {
        // given
        list(SOURCE, sight(SOURCE, "1", "Zoo", 52.5, OPEN, unknown()));
        list(OTHER, sight(OTHER, "1", "Zoo", 52.5, "", unknown()));

        // when
        list(SOURCE);

        // then
        assertThat(sights.listSights(BERLIN)).extracting(Sight::id).containsExactly("test:two:1");
    }

    @Test
    void aRegisterTellsTwoOfOneNameApart() {
        // given
        PlaceReference one = new PlaceReference("test:one:1", "wikidata", "Q1");
        PlaceReference two = new PlaceReference("test:two:1", "wikidata", "Q2");
        store.replace(
                SOURCE,
                sink -> {
                    sink.put(sight(SOURCE, "1", "Gate", 52.5, OPEN, unknown()));
                    sink.put(one);
                },
                ImportProgress.SILENT);

        // when
        store.replace(
                OTHER,
                sink -> {
                    sink.put(sight(OTHER, "1", "Gate", 52.5, OPEN, unknown()));
                    sink.put(two);
                },
                ImportProgress.SILENT);

        // then
        assertThat(sights.listSights(BERLIN)).hasSize(2);
    }

    @Test
    void restaurantsAreJoinedToo() {
        // given
        store.replace(SOURCE, sink -> sink.put(restaurant(SOURCE, "Mo-Su 12:00-22:00")), ImportProgress.SILENT);

        // when
        store.replace(OTHER, sink -> sink.put(restaurant(OTHER, "")), ImportProgress.SILENT);

        // then
        assertThat(sights.listRestaurants(BERLIN)).extracting(Restaurant::id).containsExactly("test:one:r");
        assertThat(seen(FactKind.PRICE, "test:one:r")).containsExactly("test:two: 23.50 EUR");
    }

    @Test
    void aHotelOfTwoSourcesIsOneWithTheRoomsOfBoth() {
        // given: one knows the stars and forbids parties, the other has a pool and no pets
        sell(hotel(SOURCE, "h", "Adler", 52.52, 4, Set.of("wifi"), Set.of(HouseRule.PARTIES), 15));

        // when
        sell(hotel(OTHER, "h", "Hotel Adler", 52.521, 0, Set.of("pool"), Set.of(HouseRule.PETS), 16));

        // then: rooms of the same name are told apart, and each is its source's
        List<LodgingOffer> offers = lodging.listOffers(BERLIN, NIGHT);
        assertThat(offers)
                .extracting(LodgingOffer::id, offer -> offer.property().source())
                .containsExactly(
                        tuple("test:one:h/double/flex", SOURCE), tuple("test:one:h/test:two:h/double/flex", OTHER));
        assertThat(offers).extracting(LodgingOffer::property).allSatisfy(property -> {
            assertThat(property.id()).isEqualTo("test:one:h");
            assertThat(property.place()).isEqualTo(new Place("Adler", new GeoPoint(52.52, 13.4)));
            assertThat(property.stars()).isEqualTo(4);
            assertThat(property.features()).containsExactlyInAnyOrder("wifi", "pool");
            assertThat(property.forbids()).containsExactlyInAnyOrder(HouseRule.PARTIES, HouseRule.PETS);
            assertThat(property.checkInFrom()).isEqualTo(LocalTime.of(16, 0));
            assertThat(property.checkOutUntil()).isEqualTo(LocalTime.of(10, 0));
        });
    }

    @Test
    void aMapWithoutRoomsSaysWhatAHotelIsAndNotWhenItsRoomsAreReady() {
        // given: a map, with the hours that are usual
        Property mapped = hotel(SOURCE, "h", "Adler", 52.52, 4, Set.of("wifi"), Set.of(), 18);
        sell(new Property(
                mapped.id(),
                mapped.source(),
                mapped.city(),
                mapped.place(),
                mapped.englishName(),
                mapped.kind(),
                mapped.stars(),
                mapped.features(),
                mapped.forbids(),
                mapped.checkInFrom(),
                mapped.checkOutUntil(),
                mapped.about(),
                List.of()));

        // when
        sell(hotel(OTHER, "h", "Adler", 52.52, 0, Set.of(), Set.of(), 15));

        // then
        assertThat(lodging.listOffers(BERLIN, NIGHT)).singleElement().satisfies(offer -> {
            assertThat(offer.id()).isEqualTo("test:one:h/test:two:h/double/flex");
            assertThat(offer.property().stars()).isEqualTo(4);
            assertThat(offer.property().features()).containsExactly("wifi");
            assertThat(offer.property().checkInFrom()).isEqualTo(LocalTime.of(15, 0));
            assertThat(offer.property().checkOutUntil()).isEqualTo(LocalTime.of(10, 0));
        });
    }

    @Test
    void whoSellsRoomsInAHotelOfTwoSourcesSaysThatItIsThere() {
        // given
        sell(hotel(SOURCE, "h", "Adler", 52.52, 4, Set.of(), Set.of(), 15));

        // when
        sell(hotel(OTHER, "h", "Hotel Adler", 52.52, 0, Set.of(), Set.of(), 15));

        // then
        assertThat(seen(FactKind.PLACE, "test:one:h")).containsExactlyInAnyOrder("test:one: Adler", "test:two: Adler");
    }

    @Test
    void hotelsThatMayBeTwoStayTwo() {
        // given
        sell(
                hotel(SOURCE, "h", "Adler", 52.52, 4, Set.of(), Set.of(), 15),
                hotel(SOURCE, "i", "The Adler", 52.5205, 4, Set.of(), Set.of(), 15));

        // when
        sell(hotel(OTHER, "h", "Hotel Adler", 52.5202, 0, Set.of(), Set.of(), 15));

        // then
        assertThat(lodging.listOffers(BERLIN, NIGHT))
                .extracting(LodgingOffer::id)
                .containsExactly("test:one:h/double/flex", "test:one:i/double/flex", "test:two:h/double/flex");
    }

    @Test
    void whenTheOneThatSpeaksForAHotelIsGoneTheOtherIsAsItWas() {
        // given
        sell(hotel(SOURCE, "h", "Adler", 52.52, 4, Set.of("wifi"), Set.of(), 15));
        Property other = hotel(OTHER, "h", "Hotel Adler", 52.52, 0, Set.of(), Set.of(), 15);
        sell(other);

        // when
        list(SOURCE);

        // then
        assertThat(lodging.listOffers(BERLIN, NIGHT))
                .containsExactlyElementsOf(other.offers().toList());
    }

    @Test
    void aSourceWithoutPlacesLeavesWhatIsJoinedAsItIs() {
        // given
        list(SOURCE, sight(SOURCE, "1", "Zoo", 52.5, OPEN, unknown()));
        list(OTHER, sight(OTHER, "1", "Zoo", 52.5, "", unknown()));
        database.write(statements -> statements.update("delete from same_place"));

        // when: nothing of it can be a place, so that nobody looks
        store.replace(
                new Source("test:trains", "Trains", true),
                sink -> sink.put(new PlaceReference("test:one:1", "wikidata", "Q1")),
                ImportProgress.SILENT);
        assertThat(sights.listSights(BERLIN)).hasSize(1);
        database.write(statements -> statements.update("delete from same_place"));
        store.replace(new Source("test:buses", "Buses", true), sink -> {}, ImportProgress.SILENT);

        // then
        assertThat(sights.listSights(BERLIN)).hasSize(2);
    }

    private void sell(Property... all) {
        store.replace(all[0].source(), sink -> Arrays.stream(all).forEach(sink::put), ImportProgress.SILENT);
    }

    private static Property hotel(
            Source source,
            String id,
            String name,
            double lat,
            int stars,
            Set<String> features,
            Set<HouseRule> forbids,
            int checkIn) {
        return new Property(
                source.id() + ":" + id,
                source,
                BERLIN,
                new Place(name, new GeoPoint(lat, 13.4)),
                name,
                "hotel",
                stars,
                features,
                forbids,
                LocalTime.of(checkIn, 0),
                LocalTime.of(checkIn - 5, 0),
                "",
                List.of(Samples.room("double", Samples.plan("flex", 3))));
    }

    private void list(Source source, Sight... all) {
        store.replace(source, sink -> Arrays.stream(all).forEach(sink::put), ImportProgress.SILENT);
    }

    private List<String> seen(FactKind kind, String place) {
        FactId fact = FactId.standing(kind, place);
        List<String> told = new ArrayList<>();
        for (Observation observation : evidence.list(Set.of(fact)).getOrDefault(fact, List.of())) {
            told.add(observation.source() + ": " + observation.value());
        }
        return told;
    }

    private static Price unknown() {
        return Price.unknown(Currency.getInstance("EUR"));
    }

    private static Sight sight(Source source, String id, String name, double lat, String hours, Price ticket) {
        return new Sight(
                source.id() + ":" + id,
                source,
                BERLIN,
                new Place(name, new GeoPoint(lat, 13.4)),
                name,
                "museum",
                Set.of(),
                OpeningHours.parse(hours),
                Duration.ZERO,
                ticket,
                Duration.ofMinutes(60),
                Duration.ofMinutes(90),
                50,
                true,
                "");
    }

    private static Restaurant restaurant(Source source, String hours) {
        return new Restaurant(
                source.id() + ":r",
                source,
                BERLIN,
                new Place("Clärchens", new GeoPoint(52.52, 13.4)),
                Set.of("german"),
                Set.of(),
                OpeningHours.parse(hours),
                Samples.euros("23.50"),
                List.of(),
                50,
                "");
    }
}
