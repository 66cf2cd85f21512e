package com.surefoot.supply.timetables;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.Money;
import com.surefoot.travel.Price;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rides cost, as far as anybody tells. */
class RidePricesTest extends RidesInEastburg {

    private Price price(SmallLines lines, InCityMode mode) {
        return journey(lines, mode, "10:00").stages().get(1).price();
    }

    @Test
    void faresTellThem() {
        assertThat(price(bus(), InCityMode.BUS)).isEqualTo(Price.of(SmallWorld.eur("2.00")));
    }

    @Test
    void faresMayHangOnRouteAndZones() {
        // given
        SmallLines lines = bus().fares(
                        (route, origin, destination) -> route.equals("L3") && origin.equals(Optional.of("zone hotel"))
                                ? Optional.of(SmallWorld.eur("3.00"))
                                : Optional.empty());

        // then
        assertThat(price(lines, InCityMode.BUS)).isEqualTo(Price.of(SmallWorld.eur("3.00")));
    }

    @Test
    void withoutFareABusHasNoKnownPriceAndAMetroTheCitysTariff() {
        // given
        SmallLines lines = bus().trip("m", METRO, "hotel 10:08", "museum 10:15")
                .fares((route, origin, destination) -> Optional.empty());

        // then
        Journey journey = journey(lines, InCityMode.BUS, "10:00");
        assertThat(journey.stages().get(1).price()).isEqualTo(Price.unknown(SmallWorld.EUR));
        assertThat(journey.isPriced()).isFalse();
        assertThat(price(lines, InCityMode.METRO)).isEqualTo(Price.of(SmallWorld.eur("2.50")));
    }

    @Test
    void anotherCurrencyIsNoKnownPrice() {
        // given
        Money francs = Money.parse("2.00", Currency.getInstance("CHF"));
        SmallLines lines = bus().fares((route, origin, destination) -> Optional.of(francs));

        // then
        assertThat(price(lines, InCityMode.BUS)).isEqualTo(Price.unknown(SmallWorld.EUR));
    }
}
