package com.surefoot.wire;

import com.surefoot.travel.GeoPoint;
import java.util.Optional;

/** A stay of an itinerary as it is sent; nothing of it is believed. */
record ShownStay(String offer, String property, String name, int stars, Optional<GeoPoint> point) {

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
                point(property.child("position")))));
    }

    private static Optional<GeoPoint> point(Element position) {
        Optional<Double> lat = degrees(position.child("lat"));
        Optional<Double> lon = degrees(position.child("lon"));
        return lat.filter(north -> Math.abs(north) <= 90)
                .flatMap(north -> lon.filter(east -> Math.abs(east) <= 180).map(east -> new GeoPoint(north, east)));
    }

    private static Optional<Double> degrees(Element element) {
        return element.decimal()
                .filter(text -> text.matches("-?\\d{1,3}(\\.\\d{1,20})?"))
                .map(Double::valueOf);
    }
}
