package com.surefoot.supply.tencities;

import com.surefoot.supply.tables.Cell;
import com.surefoot.supply.tables.JsonValue;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.MetroNetwork;
import com.surefoot.transport.incity.MetroRules;
import com.surefoot.transport.incity.MetroRules.FareTier;
import com.surefoot.transport.incity.MetroStation;
import com.surefoot.transport.incity.TaxiRules;
import com.surefoot.transport.incity.TaxiRules.PerKm;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The rules the tables state for walking, taxi and metro, the same in all ten cities. */
final class InCityRules {

    static final Currency CURRENCY = Currency.getInstance("CNY");

    private static final WalkRules WALK = new WalkRules(5, 1);
    private static final TaxiRules TAXI = new TaxiRules(
            40,
            1,
            Duration.ZERO,
            4,
            yuan(11),
            Distance.ofKilometres(1.8),
            List.of(new PerKm(10, new BigDecimal("3.5")), new PerKm(Double.POSITIVE_INFINITY, new BigDecimal("4.5"))));

    private static final int[] FIRST_TIERS_KM = {4, 9, 14, 21, 28, 37, 48, 61};
    private static final int LOWEST_FARE = 2;
    private static final int FURTHER_TIER_KM = 15;
    /** Longer than any city's network. */
    private static final int LONGEST_TIER_KM = 601;

    private static final MetroRules METRO = new MetroRules(30, 1, Duration.ZERO, fares());

    private InCityRules() {}

    /** @param lines the city's metro lines with their stations; null where it has none */
    static CityTravel of(JsonValue lines) {
        Optional<MetroNetwork> metro =
                lines.isNull() ? Optional.empty() : Optional.of(new MetroNetwork(METRO, listStations(lines)));
        return new CityTravel(CURRENCY, WALK, Optional.of(TAXI), metro);
    }

    private static Money yuan(int amount) {
        return Money.of(BigDecimal.valueOf(amount), CURRENCY);
    }

    private static List<FareTier> fares() {
        List<FareTier> fares = new ArrayList<>();
        int fare = LOWEST_FARE;
        for (int untilKm : FIRST_TIERS_KM) {
            fares.add(new FareTier(untilKm, yuan(fare++)));
        }
        int last = FIRST_TIERS_KM[FIRST_TIERS_KM.length - 1];
        for (int untilKm = last + FURTHER_TIER_KM; untilKm <= LONGEST_TIER_KM; untilKm += FURTHER_TIER_KM) {
            fares.add(new FareTier(untilKm, yuan(fare++)));
        }
        fares.add(new FareTier(Double.POSITIVE_INFINITY, yuan(fare)));
        return fares;
    }

    private static List<MetroStation> listStations(JsonValue lines) {
        List<MetroStation> stations = new ArrayList<>();
        for (JsonValue line : lines.elements()) {
            String name = line.cell("name").required();
            int sequence = 0;
            for (JsonValue station : line.get("stations").elements()) {
                Place place = new Place(station.cell("name").required(), point(station.cell("position")));
                stations.add(new MetroStation(name, ++sequence, place));
            }
        }
        return stations;
    }

    /** Here, unlike elsewhere in the tables, longitude comes first. */
    private static GeoPoint point(Cell cell) {
        List<String> parts = cell.list(",");
        if (parts.size() != 2) {
            throw cell.line()
                    .broken(
                            "%s is '%s', not two degrees.".formatted(cell.column(), cell.text()),
                            "Maybe it should look like 116.37,39.86?");
        }
        Cell lon = new Cell(cell.line(), cell.column(), parts.get(0));
        Cell lat = new Cell(cell.line(), cell.column(), parts.get(1));
        return cell.line().build(() -> new GeoPoint(lat.number(), lon.number()));
    }
}
