package com.surefoot.storage;

import static com.surefoot.storage.Samples.SOURCE;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks what a small timetable has on offer between two cities. */
abstract class OffersByTimetable {

    static final City AACHEN = Samples.city("aachen", "Aachen", 50.776, 6.084);

    static final City BERLIN = Samples.city("berlin", "Berlin", 52.52, 13.405);

    static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);

    final CatalogueStore store;

    final TransportOffers offers;

    OffersByTimetable(TestDatabase database) {
        store = database.emptied().get(CatalogueStore.class);
        offers = database.get(TransportOffers.class);
    }

    List<TransportOffer> onMonday() {
        return offers.listOffers(AACHEN, BERLIN, MONDAY);
    }

    /** The trips named by the ids of a day's offers. */
    List<String> tripsOn(LocalDate day) {
        return offers.listOffers(AACHEN, BERLIN, day).stream()
                .map(offer -> offer.id().replaceFirst("test:one:([^:]+):.*", "$1"))
                .toList();
    }

    void put(SmallTimetable timetable) {
        put(SOURCE, timetable);
    }

    void put(Source source, SmallTimetable timetable) {
        store.replace(source, timetable, ImportProgress.SILENT);
    }

    /** Stops in two cities, and nothing that runs. */
    static SmallTimetable line() {
        return SmallTimetable.in("Europe/Berlin").stop("a", "aachen").stop("b", "berlin");
    }

    static Stop named(String id, String name, String city) {
        return new Stop(
                id,
                name,
                Optional.of(new GeoPoint(50, 10)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new CityId(city)));
    }
}
