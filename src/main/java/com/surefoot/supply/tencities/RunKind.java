package com.surefoot.supply.tencities;

import com.surefoot.supply.tables.JsonValue;
import com.surefoot.transport.timetable.Agency;

/** What runs between the cities. */
enum RunKind {
    TRAIN("trains", "rail", "China Railway", 2, "TrainID"),
    FLIGHT("flights", "air", "Airlines", 1100, "FlightID");

    private final String plural;
    private final String agencyId;
    private final String agencyName;
    private final int routeType;
    private final String numberField;

    RunKind(String plural, String agencyId, String agencyName, int routeType, String numberField) {
        this.plural = plural;
        this.agencyId = agencyId;
        this.agencyName = agencyName;
        this.routeType = routeType;
        this.numberField = numberField;
    }

    String plural() {
        return plural;
    }

    Agency agency() {
        return new Agency(agencyId, agencyName, TenCity.ZONE);
    }

    /** The GTFS route type. */
    int routeType() {
        return routeType;
    }

    String numberField() {
        return numberField;
    }

    /** The train's type, such as 高铁; flights have none. */
    String product(JsonValue row) {
        return row.cell("TrainType").text();
    }
}
