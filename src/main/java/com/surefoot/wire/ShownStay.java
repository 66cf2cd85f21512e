package com.surefoot.wire;

import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import java.util.Optional;

/** A stay of an itinerary as it is sent; nothing of it is believed. */
record ShownStay(
        String offer, String property, String name, int stars, Optional<GeoPoint> point, Optional<CityId> city) {

    /** Notes a fault and gives nothing where something that is needed is missing. */
    static Optional<ShownStay> find(Element stay) {
        Optional<String> offer = stay.child("offerId").required().text();
        Element property = stay.child("property").required();
        Optional<String> id = property.child("id").required().text();
        return offer.flatMap(known -> id.map(house -> new ShownStay(
                known,
                house,
                property.child("name").text().orElse(house),
                property.child("stars").integer(0, 10).orElse(0),
                PointReader.read(property.child("position")),
                city(stay.child("city")))));
    }

    private static Optional<CityId> city(Element element) {
        return element.text().filter(id -> id.matches("[a-z0-9][a-z0-9-]*")).map(CityId::new);
    }
}
