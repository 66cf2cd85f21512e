package com.surefoot.itinerary.demand;

/**
 * Something a traveller asks of a trip. Whether it is a must or a wish is said by the {@link Requirement} around it.
 * Names of places, kinds, features and cuisines are in the catalogue's words; they are compared as
 * {@link com.surefoot.travel.Names} compares them.
 */
public sealed interface Demand
        permits MoneyDemand, RideDemand, InCityDemand, LodgingDemand, SightDemand, MealDemand, PaceDemand, AnyOf {}
