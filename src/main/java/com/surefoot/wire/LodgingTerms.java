package com.surefoot.wire;

import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.Allows;
import com.surefoot.itinerary.demand.LodgingDemand.Beds;
import com.surefoot.itinerary.demand.LodgingDemand.Features;
import com.surefoot.itinerary.demand.LodgingDemand.Near;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.LodgingDemand.Properties;
import com.surefoot.itinerary.demand.LodgingDemand.PropertiesAtMost;
import com.surefoot.itinerary.demand.LodgingDemand.RoomTypes;
import com.surefoot.itinerary.demand.LodgingDemand.Rooms;
import com.surefoot.itinerary.demand.LodgingDemand.StarsAtLeast;
import com.surefoot.lodging.HouseRule;
import com.surefoot.travel.Distance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where one sleeps. */
final class LodgingTerms {

    private static final int MOST_BEDS = 20;
    private static final int MOST_STARS = 5;
    private static final Bounds.Form NIGHTS = new Bounds.Form("atLeast", "atMost", TripBrief.LONGEST_DAYS);

    static final List<Term<?>> ALL = List.of(
            Choices.textTerm("lodgings", Properties.class, Properties::new, Properties::names),
            Choices.textTerm("lodgingFeatures", Features.class, Features::new, Features::features),
            Choices.textTerm("roomTypes", RoomTypes.class, RoomTypes::new, RoomTypes::types),
            Term.count("beds", Beds.class, MOST_BEDS, Beds::new, Beds::count),
            Term.count("rooms", Rooms.class, Party.LARGEST, Rooms::new, Rooms::count),
            Term.object("houseAllows", Allows.class, List.of("all"), LodgingTerms::allows, demand -> new Fields()
                    .with("all", Words.sorted(demand.rules()))),
            Term.number(
                    "lodgingStars",
                    StarsAtLeast.class,
                    "atLeast",
                    1,
                    MOST_STARS,
                    StarsAtLeast::new,
                    StarsAtLeast::stars),
            Term.object(
                    "lodgingNear",
                    Near.class,
                    List.of("place", Metres.FIELD),
                    LodgingTerms::near,
                    demand -> new Fields().with("place", demand.place()).withAll(Metres.write(demand.distance()))),
            Term.count(
                    "lodgingsAtMost",
                    PropertiesAtMost.class,
                    TripBrief.LONGEST_DAYS,
                    PropertiesAtMost::new,
                    PropertiesAtMost::count),
            Term.object(
                    "nightsIn",
                    NightsIn.class,
                    List.of("city", "atLeast", "atMost"),
                    LodgingTerms::nights,
                    demand -> new Fields()
                            .with("city", demand.city())
                            .withAll(NIGHTS.write(demand.atLeast(), demand.atMost()))));

    private LodgingTerms() {}

    private static Optional<Allows> allows(Element object) {
        Set<HouseRule> rules = Choices.values(object.child("all").required(), item -> item.choice(HouseRule.values()));
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Allows(rules));
    }

    private static Optional<Near> near(Element object) {
        Optional<String> place = object.child("place").required().text();
        Optional<Distance> distance = Metres.read(object);
        return place.flatMap(name -> distance.map(most -> new Near(name, most)));
    }

    private static Optional<NightsIn> nights(Element object) {
        Optional<String> city = object.child("city").required().text();
        Optional<Bounds> nights = NIGHTS.read(object);
        return city.flatMap(name -> nights.map(bounds -> new NightsIn(name, bounds.atLeast(), bounds.atMost())));
    }
}
