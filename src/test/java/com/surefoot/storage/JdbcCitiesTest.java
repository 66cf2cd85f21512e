package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static com.surefoot.storage.Samples.city;
import static com.surefoot.storage.Samples.onFoot;
import static com.surefoot.storage.Samples.withNames;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.Cities;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.CityTravels;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcCitiesTest {

    private final CatalogueStore store;
    private final Cities cities;
    private final CityTravels travels;

    JdbcCitiesTest(TestDatabase database) {
        store = database.emptied().get(CatalogueStore.class);
        cities = database.get(Cities.class);
        travels = database.get(CityTravels.class);
    }

    @Test
    void aCityComesBackAsItWasPut() {
        // given
        City berlin =
                withNames(city("berlin", "Berlin", 52.52, 13.405), "Berlin", "Berlin", "Athens on the Spree", "柏林");

        // when
        put(SOURCE, berlin, onFoot());

        // then
        assertThat(cities.listCities()).containsExactly(berlin);
    }

    @Test
    void inCityTravelComesBackAsItWasPut() {
        // given
        City berlin = city("berlin", "Berlin", 52.52, 13.405);

        // when
        put(SOURCE, berlin, Samples.byEveryMode());

        // then
        assertThat(travels.findTravel(berlin.id())).contains(Samples.byEveryMode());
    }

    @Test
    void aCityWithoutTaxiAndMetroIsWalked() {
        put(SOURCE, city("berlin", "Berlin", 52.52, 13.405), onFoot());

        assertThat(travels.findTravel(new CityId("berlin"))).contains(onFoot());
    }

    @Test
    void nobodyKnowsHowOneGetsAroundInAnUnknownCity() {
        assertThat(travels.findTravel(new CityId("atlantis"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "münchen",
                "MÜNCHEN",
                "Munchen",
                "  munich ",
                "Mu\u0308nchen",
                "慕尼黑",
                "慕尼黑市",
                "Minga",
                "monaco di BAVIERA"
            })
    void aCityIsFoundHoweverItIsWritten(String name) {
        // given
        City munich = withNames(
                city("munich", "Munich", 48.14, 11.58), "Munich", "München", "慕尼黑", "Minga", "Monaco di Baviera");
        put(SOURCE, munich, onFoot());

        // when, then
        assertThat(cities.findCity(name)).contains(munich);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "慕尼", "市", "Münche", "%", "Munich'"})
    void aCityIsNotFoundByWhatIsNotItsName(String name) {
        // given
        put(SOURCE, withNames(city("munich", "Munich", 48.14, 11.58), "Munich", "München", "慕尼黑"), onFoot());

        // when, then
        assertThat(cities.findCity(name)).isEmpty();
    }

    @Test
    void aChineseCityIsFoundWithAndWithoutItsSuffix() {
        // given
        City beijing = withNames(city("beijing", "Beijing", 39.9, 116.4), "Beijing", "北京市");
        put(SOURCE, beijing, onFoot());

        // when, then
        assertThat(cities.findCity("北京")).contains(beijing);
        assertThat(cities.findCity("北京市")).contains(beijing);
        assertThat(cities.findCity("南京")).isEmpty();
    }

    @Test
    void ofTwoSourcesTheFirstByIdDescribesACity() {
        // given
        City first = withNames(city("paris", "Paris", 48.86, 2.35), "Paris", "Paris", "City of Light");
        City second = withNames(city("paris", "Paris", 48.86, 2.35), "Paris", "Paris", "Lutetia");
        put(OTHER, second, onFoot());
        put(SOURCE, first, Samples.byEveryMode());

        // when, then
        assertThat(cities.listCities()).containsExactly(first);
        assertThat(travels.findTravel(first.id())).contains(Samples.byEveryMode());
    }

    @Test
    void citiesAreListedById() {
        // given
        store.replace(
                SOURCE,
                sink -> {
                    sink.put(city("ulm", "Ulm", 48.4, 10), onFoot());
                    sink.put(city("aachen", "Aachen", 50.8, 6.1), onFoot());
                },
                ImportProgress.SILENT);

        // when, then
        assertThat(cities.listCities()).extracting(city -> city.id().value()).containsExactly("aachen", "ulm");
    }

    private void put(Source source, City city, CityTravel travel) {
        store.replace(source, sink -> sink.put(city, travel), ImportProgress.SILENT);
    }
}
