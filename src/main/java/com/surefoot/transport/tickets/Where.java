package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.City;

/** From where or to where tickets are looked for. */
public sealed interface Where {

    /** At the airports of a city, whatever their codes. */
    record InCity(City city) implements Where {
        public InCity {
            requireNonNull(city, "city");
        }
    }

    /**
     * At an airport, or at any airport of a city.
     *
     * @param code IATA three-letter code of either
     */
    record AtCode(String code) implements Where {
        public AtCode {
            check(code);
        }

        static void check(String code) {
            if (!code.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException(
                        "'%s' names no airport and no city. Maybe use its IATA code, like CDG or PAR?".formatted(code));
            }
        }
    }
}
