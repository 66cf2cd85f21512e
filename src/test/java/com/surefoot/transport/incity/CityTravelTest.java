package com.surefoot.transport.incity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTravelTest {

    private static final Currency CNY = Currency.getInstance("CNY");
    private static final TaxiRules TAXI = new TaxiRules(
            40,
            1,
            Duration.ZERO,
            4,
            cny("11.00"),
            Distance.ofKilometres(1.8),
            List.of(
                    new TaxiRules.PerKm(10, new BigDecimal("3.5")),
                    new TaxiRules.PerKm(Double.POSITIVE_INFINITY, new BigDecimal("4.5"))));
    private static final MetroRules METRO = new MetroRules(
            30,
            1,
            Duration.ZERO,
            List.of(
                    new MetroRules.FareTier(4, cny("2.00")),
                    new MetroRules.FareTier(9, cny("3.00")),
                    new MetroRules.FareTier(Double.POSITIVE_INFINITY, cny("4.00"))));
    private static final Place HOME = new Place("Home", new GeoPoint(39.9, 116.4));
    private static final Place FAR = new Place("Far", new GeoPoint(39.9, 116.5));
    private static final MetroStation EAST = station("East", 116.498);
    private static final MetroStation WEST = station("West", 116.402);

    @ParameterizedTest
    @CsvSource({"0.5, 11.00", "1.8, 11.00", "2.8, 14.50", "10, 39.70", "12, 48.70", "1.801, 11.00", "1.802, 11.01"})
    void taxiFaresFollowTheTiersToTheCent(double kilometres, String fare) {
        assertThat(TAXI.fare(Distance.ofKilometres(kilometres))).isEqualTo(cny(fare));
    }

    @ParameterizedTest
    @CsvSource({"4, 2.00", "4.001, 3.00", "9, 3.00", "9.001, 4.00", "400, 4.00"})
    void metroFaresIncludeTheEndOfATier(double kilometres, String fare) {
        assertThat(METRO.fare(Distance.ofKilometres(kilometres))).isEqualTo(cny(fare));
    }

    @Test
    void aMetroJourneyWalksRidesAndWalksWithEachStagesMinutesCutOff() {
        // given
        CityTravel travel = travel(List.of(WEST, EAST));

        // when
        Journey journey = journey(travel, InCityMode.METRO).orElseThrow();

        // then
        assertThat(journey.stages())
                .extracting(Stage::mode)
                .containsExactly(InCityMode.WALK, InCityMode.METRO, InCityMode.WALK);
        assertThat(journey.stages().get(1).from()).isEqualTo(WEST.place());
        assertThat(journey.stages().get(1).duration()).isEqualTo(Duration.ofMinutes(16));
        assertThat(journey.stages().get(0).duration()).isEqualTo(Duration.ofMinutes(2));
        assertThat(journey.costFor(3)).isEqualTo(cny("9.00"));
    }

    @Test
    void noMetroIsTakenFromAStationToItself() {
        assertThat(journey(travel(List.of(WEST)), InCityMode.METRO)).isEmpty();
        assertThat(journey(travel(List.of()), InCityMode.METRO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "5, 2", "8, 2", "9, 3"})
    void aPartyTakesAsManyCarsAsItNeeds(int party, int cars) {
        // given
        Journey ride = journey(travel(List.of()), InCityMode.TAXI).orElseThrow();

        // then
        assertThat(ride.stages().get(0).unitsFor(party)).isEqualTo(cars);
        assertThat(ride.costFor(party))
                .isEqualTo(ride.stages().get(0).price().orNothing().times(cars));
    }

    @Test
    void walkingIsAlwaysPossibleAndFree() {
        // when
        Journey walk = journey(travel(List.of()), InCityMode.WALK).orElseThrow();

        // then
        assertThat(walk.costFor(4)).isEqualTo(cny("0.00"));
        assertThat(walk.duration()).isEqualTo(Duration.ofMinutes(102));
    }

    @Test
    void tariffsWithoutAnEndlessLastTierAreRefused() {
        assertThatThrownBy(() -> new MetroRules(30, 1, Duration.ZERO, List.of(new MetroRules.FareTier(4, cny("2.00")))))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new TaxiRules(40, 1, Duration.ZERO, 4, cny("1.00"), Distance.ZERO, List.of()))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new WalkRules(0, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new WalkRules(5, 0.5)).hasMessageContaining("Maybe");
    }

    private static CityTravel travel(List<MetroStation> stations) {
        return new CityTravel(
                CNY, new WalkRules(5, 1), Optional.of(TAXI), Optional.of(new MetroNetwork(METRO, stations)));
    }

    private static Optional<Journey> journey(CityTravel travel, InCityMode mode) {
        return travel.listJourneys(travel.access(HOME), travel.access(FAR)).stream()
                .filter(journey -> journey.mode() == mode)
                .findFirst();
    }

    private static MetroStation station(String name, double lon) {
        return new MetroStation("1", 1, new Place(name, new GeoPoint(39.9, lon)));
    }

    private static Money cny(String amount) {
        return Money.parse(amount, CNY);
    }
}
