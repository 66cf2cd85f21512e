package com.surefoot.storage;

import static com.surefoot.storage.Samples.SOURCE;
import static com.surefoot.storage.Samples.restaurant;
import static com.surefoot.storage.Samples.sight;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.sights.OpeningHours;
import com.surefoot.sights.OpeningState;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Price;
import com.surefoot.travel.Source;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcSightsTest {

    private static final CityId BERLIN = new CityId("berlin");
    private static final DateRange SUMMER = new DateRange(LocalDate.of(2028, 7, 31), LocalDate.of(2028, 9, 11));

    private final CatalogueStore store;
    private final Sights sights;

    JdbcSightsTest(TestDatabase database) {
        store = database.emptied().get(CatalogueStore.class);
        sights = database.get(Sights.class);
    }

    @Test
    void aSightComesBackAsItWasPut() {
        // given
        Sight museum = sight("museum", "berlin", 90, 52.52, 13.4);

        // when
        put(museum);

        // then
        assertThat(sights.listSights(BERLIN))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(museum);
    }

    @Test
    void aHolidayOfTheCitysPartOfTheCountryIsCertain() {
        // given: Women's Day is a holiday in Berlin and in Mecklenburg, and nowhere else in Germany
        LocalDateTime noon = LocalDateTime.of(2028, 3, 8, 12, 0);

        // then
        assertThat(openingOf("Mo-Su 10:00-18:00; PH off", Samples.city("berlin", "Berlin", 52.52, 13.4))
                        .at(noon))
                .isEqualTo(OpeningState.UNKNOWN);
        assertThat(openingOf(
                                "Mo-Su 10:00-18:00; PH off",
                                Samples.in("BE", Samples.city("berlin", "Berlin", 52.52, 13.4)))
                        .at(noon))
                .isEqualTo(OpeningState.CLOSED);
        assertThat(openingOf(
                                "Mo-Su 10:00-18:00; PH off",
                                Samples.in("BY", Samples.city("berlin", "Berlin", 52.52, 13.4)))
                        .at(noon))
                .isEqualTo(OpeningState.OPEN);
    }

    @Test
    void schoolHolidaysCountFromWhenTheyAreToldUntilTheSourceTellsOtherwise() {
        // given
        City munich = Samples.in("BY", Samples.city("berlin", "Berlin", 52.52, 13.4));
        Source schools = new Source("holidays:by", "Bavaria", false);
        LocalDateTime holiday = LocalDateTime.of(2028, 6, 6, 12, 0);
        LocalDateTime schoolday = LocalDateTime.of(2028, 7, 4, 12, 0);
        String hours = "Mo-Fr 10:00-18:00; SH off";

        // then
        assertThat(openingOf(hours, munich).at(holiday)).isEqualTo(OpeningState.UNKNOWN);

        // when
        tell(schools, new DateRange(LocalDate.of(2028, 6, 6), LocalDate.of(2028, 6, 16)), SUMMER);

        // then
        assertThat(openingOf(hours, munich).at(holiday)).isEqualTo(OpeningState.CLOSED);
        assertThat(openingOf(hours, munich).at(schoolday)).isEqualTo(OpeningState.OPEN);

        // when
        tell(schools, SUMMER);

        // then
        assertThat(openingOf(hours, munich).at(holiday)).isEqualTo(OpeningState.UNKNOWN);
    }

    private void tell(Source source, DateRange... holidays) {
        store.replace(
                source,
                sink -> sink.put(new SchoolCalendar("DE", Optional.of("BY"), List.of(holidays))),
                ImportProgress.SILENT);
    }

    private OpeningHours openingOf(String hours, City city) {
        Sight listed = sight("museum", "berlin", 90, 52.52, 13.4);
        Sight museum = new Sight(
                listed.id(),
                listed.source(),
                listed.city(),
                listed.place(),
                listed.localName(),
                listed.kind(),
                listed.tags(),
                OpeningHours.parse(hours),
                listed.lastEntry(),
                listed.ticket(),
                listed.shortestVisit(),
                listed.longestVisit(),
                listed.prize(),
                listed.indoor(),
                listed.about());
        store.replace(
                SOURCE,
                sink -> {
                    sink.put(city, Samples.onFoot());
                    sink.put(museum);
                },
                ImportProgress.SILENT);
        return sights.listSights(BERLIN).get(0).hours();
    }

    @Test
    void aRestaurantComesBackAsItWasPut() {
        // given
        Restaurant inn = restaurant("inn", "berlin", 40, 52.52, 13.4);

        // when
        store.replace(SOURCE, sink -> sink.put(inn), ImportProgress.SILENT);

        // then
        assertThat(sights.listRestaurants(BERLIN))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(inn);
    }

    @Test
    void aPriceThatNobodyTellsComesBackAsSuch() {
        // given
        Restaurant inn = restaurant("inn", "berlin", 40, 52.52, 13.4);
        Restaurant unpriced = new Restaurant(
                inn.id(),
                inn.source(),
                inn.city(),
                inn.place(),
                inn.cuisines(),
                inn.tags(),
                inn.hours(),
                Price.unknown(Samples.EUR),
                inn.dishes(),
                inn.prize(),
                inn.about());

        // when
        store.replace(SOURCE, sink -> sink.put(unpriced), ImportProgress.SILENT);

        // then
        assertThat(sights.listRestaurants(BERLIN))
                .extracting(Restaurant::pricePerPerson)
                .containsExactly(Price.unknown(Samples.EUR));
    }

    @Test
    void hoursKnowTheHolidaysAndTheSunOfTheCity() {
        // given
        Sight museum = sight("museum", "berlin", 90, 52.52, 13.4);
        Sight closing = new Sight(
                museum.id(),
                museum.source(),
                museum.city(),
                museum.place(),
                museum.localName(),
                museum.kind(),
                museum.tags(),
                OpeningHours.parse("12:00-sunset; PH off"),
                museum.lastEntry(),
                museum.ticket(),
                museum.shortestVisit(),
                museum.longestVisit(),
                museum.prize(),
                museum.indoor(),
                museum.about());

        // when
        store.replace(
                SOURCE,
                sink -> {
                    sink.put(Samples.city("berlin", "Berlin", 52.52, 13.4), Samples.onFoot());
                    sink.put(closing);
                },
                ImportProgress.SILENT);

        // then
        OpeningHours hours = sights.listSights(BERLIN).get(0).hours();
        assertThat(hours.windowsOn(LocalDate.of(2026, 12, 23))).hasSize(1);
        assertThat(hours.windowsOn(LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @Test
    void theHighestPrizeComesFirstAndIdsDecideBetweenEquals() {
        put(
                sight("b", "berlin", 50, 52.5, 13.4),
                sight("a:2", "berlin", 50, 52.5, 13.4),
                sight("B", "berlin", 50, 52.5, 13.4),
                sight("z", "berlin", 51, 52.5, 13.4));

        assertThat(sights.listSights(BERLIN)).extracting(Sight::id).containsExactly("z", "B", "a:2", "b");
    }

    @Test
    void anAreaHoldsWhatIsWithinItsRadiusAndNotTheCornersOfItsBox() {
        // given: 10 km are 0.0899° of latitude, and in Berlin 0.1474° of longitude
        put(
                sight("north-in", "berlin", 9, 52.5898, 13.4),
                sight("north-out", "berlin", 8, 52.59, 13.4),
                sight("east-in", "elsewhere", 7, 52.5, 13.547),
                sight("east-out", "berlin", 6, 52.5, 13.548),
                sight("corner", "berlin", 5, 52.57, 13.53));

        // when
        Area area = new Area(new GeoPoint(52.5, 13.4), Distance.ofKilometres(10));

        // then
        assertThat(sights.listSights(area)).extracting(Sight::id).containsExactly("north-in", "east-in");
    }

    @Test
    void anAreaReachesAcrossTheDateLineFromEitherSide() {
        // given
        store.replace(
                SOURCE,
                sink -> {
                    sink.put(restaurant("west", "taveuni", 2, -16.8, 179.99));
                    sink.put(restaurant("east", "taveuni", 1, -16.8, -179.99));
                },
                ImportProgress.SILENT);

        // when, then
        for (double lon : new double[] {179.98, -179.98}) {
            Area area = new Area(new GeoPoint(-16.8, lon), Distance.ofKilometres(5));
            assertThat(sights.listRestaurants(area)).extracting(Restaurant::id).containsExactly("west", "east");
        }
    }

    private void put(Sight... all) {
        store.replace(
                SOURCE,
                sink -> {
                    for (Sight sight : all) {
                        sink.put(sight);
                    }
                },
                ImportProgress.SILENT);
    }
}
