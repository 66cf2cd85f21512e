package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static com.surefoot.storage.Samples.euros;
import static com.surefoot.storage.Samples.plan;
import static com.surefoot.storage.Samples.property;
import static com.surefoot.storage.Samples.room;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.KnownHotels;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.LodgingOffers;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.travel.Area;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcLodgingOffersTest {

    private static final DateRange STAY = new DateRange(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 3));

    private final CatalogueStore store;
    private final LodgingOffers offers;
    private final KnownHotels hotels;

    JdbcLodgingOffersTest(TestDatabase database) {
        store = database.emptied().get(CatalogueStore.class);
        offers = database.get(LodgingOffers.class);
        hotels = database.get(KnownHotels.class);
    }

    @Test
    void everyRoomTypeIsOfferedOnEveryRatePlan() {
        // given
        RatePlan strict = new RatePlan(
                "strict", "No way back", Board.ROOM_ONLY, CancellationPolicy.NON_REFUNDABLE, euros("61.05"), 1, 1);
        Property inn =
                property(SOURCE, "x:inn", "berlin", room("double", strict, plan("flex", 4)), room("single", strict));

        // when
        put(inn);

        // then
        assertThat(offers.listOffers(new CityId("berlin"), STAY))
                .containsExactlyElementsOf(inn.offers().toList());
    }

    @Test
    void namesAndWhatTheyOfferAreKnownOfACitysHotels() {
        // given
        Property inn = property(SOURCE, "x:inn", "berlin", room("double", plan("flex", 4)));

        // when
        put(inn);

        // then
        assertThat(hotels.listNames(new CityId("berlin")))
                .containsEntry(inn.place().name(), inn.place().name())
                .containsEntry(inn.englishName(), inn.place().name());
        assertThat(hotels.listFeatures(new CityId("berlin"))).isEqualTo(inn.features());
        assertThat(hotels.listFeatures(new CityId("paris"))).isEmpty();
    }

    @Test
    void whatIsSoldOutIsNotOffered() {
        // given
        Property inn = property(SOURCE, "x:inn", "berlin", room("double", plan("gone", 0), plan("left", 1)));

        // when
        put(inn);

        // then
        assertThat(offers.listOffers(new CityId("berlin"), STAY))
                .extracting(LodgingOffer::id)
                .containsExactly("x:inn/double/left");
    }

    @Test
    void onlyTheCitysOwnPropertiesAreOffered() {
        put(property(SOURCE, "x:inn", "potsdam", room("double", plan("flex", 2))));

        assertThat(offers.listOffers(new CityId("berlin"), STAY)).isEmpty();
    }

    @Test
    void severalSourcesOfferTheirRoomsInOneOrder() {
        // given
        store.replace(
                OTHER,
                sink -> sink.put(property(OTHER, "a:inn", "berlin", room("double", plan("flex", 2)))),
                ImportProgress.SILENT);
        put(renamed("Another Inn", property(SOURCE, "b:inn", "berlin", room("double", plan("flex", 2)))));

        // when
        List<LodgingOffer> found = offers.listOffers(new CityId("berlin"), STAY);

        // then
        assertThat(found).extracting(offer -> offer.property().source()).containsExactly(OTHER, SOURCE);
    }

    @Test
    void anAreaOffersWhatLiesInItWhateverTheCity() {
        // given
        Property inn = property(SOURCE, "x:inn", "potsdam", room("double", plan("flex", 2)));
        put(inn);
        Area here = new Area(inn.place().point(), Distance.ofKilometres(1));
        Area elsewhere = new Area(
                new GeoPoint(
                        inn.place().point().lat() + 0.1, inn.place().point().lon()),
                Distance.ofKilometres(1));

        // then
        assertThat(offers.listOffers(here, STAY))
                .containsExactlyElementsOf(inn.offers().toList());
        assertThat(offers.listOffers(elsewhere, STAY)).isEmpty();
    }

    private static Property renamed(String name, Property property) {
        return new Property(
                property.id(),
                property.source(),
                property.city(),
                new Place(name, property.place().point()),
                name,
                property.kind(),
                property.stars(),
                property.features(),
                property.forbids(),
                property.checkInFrom(),
                property.checkOutUntil(),
                property.about(),
                property.roomTypes());
    }

    private void put(Property property) {
        store.replace(SOURCE, sink -> sink.put(property), ImportProgress.SILENT);
    }
}
