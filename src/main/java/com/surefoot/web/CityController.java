package com.surefoot.web;

import com.surefoot.catalogue.Cities;
import com.surefoot.travel.City;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Tells which cities a trip can lead from and to. */
@Controller("/v1/cities")
final class CityController {

    private final Cities cities;

    CityController(Cities cities) {
        this.cities = cities;
    }

    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    List<ListedCity> list() {
        return cities.listCities().stream().map(ListedCity::of).toList();
    }

    /**
     * A city in the list.
     *
     * @param country ISO 3166 two-letter code
     * @param currency ISO 4217 code
     * @param timeZone of the IANA database
     */
    @Serdeable
    record ListedCity(String id, String name, String localName, String country, String currency, String timeZone) {

        private static ListedCity of(City city) {
            return new ListedCity(
                    city.id().value(),
                    city.name(),
                    city.localName(),
                    city.country(),
                    city.currency().getCurrencyCode(),
                    city.zone().getId());
        }
    }
}
