package com.surefoot.bench.chinatravel.check;

/** What every plan must keep to, whoever asks for it; named as in the public evaluation's groups. */
public enum EnvironmentRule {
    RIDES_THERE_AND_BACK,
    RIDE_EXISTS,
    RIDE_TIMES_AND_PRICE,
    RIDE_COST,
    SIGHT_EXISTS,
    SIGHT_OPEN,
    SIGHT_ONCE,
    SIGHT_PRICE,
    SIGHT_COST,
    HOTEL_EXISTS,
    HOTEL_PRICE_AND_ROOM,
    HOTEL_COST,
    HOTEL_EACH_NIGHT,
    MEAL_EXISTS,
    MEAL_OPEN,
    MEAL_ONCE,
    MEAL_PRICE,
    MEAL_COST,
    MEAL_TIME,
    WAY_EXISTS,
    WAY_FIGURES,
    WAY_COST,
    TIMES_GIVEN,
    TIMES_IN_ORDER,
    PLACES_CONNECTED
}
