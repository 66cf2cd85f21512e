package com.surefoot.supply.ota;

import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.offers.Gleaning;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a hotel sells for a stay: {@code RoomTypes} and {@code RatePlans}, and {@code RoomRates} that say which of the one
 * is sold on which of the other for how much.
 */
final class RoomStay {

    private static final Set<String> ON_SALE = Set.of("", "AvailableForSale", "ChangeDuringStay");

    private final String supplier;
    private final Asking asking;
    private final Validity validity;
    private final Node stay;

    RoomStay(String supplier, Asking asking, Validity validity, Node stay) {
        this.supplier = supplier;
        this.asking = asking;
        this.validity = validity;
        this.stay = stay;
    }

    void read(Gleaning<LiveOffer> offers) {
        if (!isOnSale(stay) || !isForTheseNights()) {
            return;
        }
        Map<String, List<Node>> sold = new LinkedHashMap<>();
        for (Node rate : stay.list("RoomRates", "RoomRate")) {
            if (isOnSale(rate)) {
                String name = code(rate, "RoomTypeCode", "RoomID") + "\n" + code(rate, "RatePlanCode", "RatePlanID");
                sold.computeIfAbsent(name, none -> new ArrayList<>()).add(rate);
            }
        }
        for (List<Node> rates : sold.values()) {
            if (isForAllRooms(rates)) {
                offers.take(() -> offer(rates));
            }
        }
    }

    private static boolean isOnSale(Node node) {
        return ON_SALE.contains(node.attribute("AvailabilityStatus").orElse(""));
    }

    /** Other nights are proposed where these are not to be had. */
    private boolean isForTheseNights() {
        Optional<Node> span = stay.find("TimeSpan");
        return span.isEmpty()
                || (starts(span.get(), "Start", asking.request().stay().first().toString())
                        && starts(
                                span.get(),
                                "End",
                                asking.request().stay().last().toString()));
    }

    private static boolean starts(Node span, String attribute, String day) {
        return span.attribute(attribute).orElse(day).startsWith(day);
    }

    /** A rate that is sold for some of the rooms only is no offer for all of them. */
    private boolean isForAllRooms(List<Node> rates) {
        List<Candidate> candidates = Candidate.listOf(asking.request().rooms());
        return candidates.size() == 1
                || candidates.stream().allMatch(candidate -> rates.stream()
                        .anyMatch(rate -> candidate.rph().equals(rph(rate))));
    }

    private String rph(Node rate) {
        Optional<String> own = rate.attribute("RoomStayCandidateRPH");
        return own.isPresent()
                ? own.get()
                : stay.attribute("RoomStayCandidateRPH").orElse("");
    }

    private static String code(Node node, String attribute, String other) {
        Optional<String> code = node.attribute(attribute);
        return code.isPresent() ? code.get() : node.attribute(other).orElse("");
    }

    private LiveOffer offer(List<Node> rates) throws IOException {
        Node first = rates.get(0);
        Node hotel =
                stay.find("BasicPropertyInfo").orElseThrow(() -> new IOException("RoomStay has no BasicPropertyInfo"));
        return new LiveOffer(
                new LiveProperty(supplier, hotel.get("HotelCode"), hotel.attribute("HotelName"), point(hotel), 0),
                room(first.get("RoomTypeCode", "RoomID")),
                terms(first),
                asking.request().stay(),
                asking.request().rooms(),
                price(rates),
                allotment(rates),
                validity,
                Optional.empty(),
                Handle.of(asking));
    }

    private static Optional<GeoPoint> point(Node hotel) throws IOException {
        Optional<Node> position = hotel.find("Position");
        return position.isEmpty() || position.get().attribute("Latitude").isEmpty()
                ? Optional.empty()
                : Optional.of(new GeoPoint(degrees(position.get(), "Latitude"), degrees(position.get(), "Longitude")));
    }

    private static double degrees(Node position, String attribute) throws IOException {
        return new BigDecimal(position.get(attribute)).doubleValue();
    }

    private LiveRoom room(String code) {
        Optional<Node> described = stay.list("RoomTypes", "RoomType").stream()
                .filter(type -> code(type, "RoomTypeCode", "RoomID").equals(code))
                .findFirst()
                .flatMap(type -> type.find("RoomDescription"));
        String name = described
                .flatMap(description -> description.attribute("Name"))
                .or(() -> described
                        .flatMap(description -> description.find("Text"))
                        .map(Node::text))
                .filter(some -> !some.isEmpty())
                .orElse(code);
        return new LiveRoom(code, name);
    }

    private Terms terms(Node rate) throws IOException {
        String code = rate.get("RatePlanCode", "RatePlanID");
        Optional<Node> plan = stay.list("RatePlans", "RatePlan").stream()
                .filter(other -> code(other, "RatePlanCode", "RatePlanID").equals(code))
                .findFirst();
        CancelPolicies policies =
                new CancelPolicies(asking.request().stay().first().atStartOfDay(asking.zone()));
        CancellationTerms cancellation = policies.read(penalties(rate, plan));
        return new Terms(code, Meals.board(plan.flatMap(known -> known.find("MealsIncluded"))), cancellation);
    }

    /** Those of the rate before those of its plan, and these before those of the whole hotel. */
    private List<Node> penalties(Node rate, Optional<Node> plan) {
        List<Node> own = rate.list("Rates", "Rate", "CancelPolicies", "CancelPenalty");
        if (!own.isEmpty()) {
            return own;
        }
        List<Node> ofPlan = plan.map(known -> known.list("CancelPenalties", "CancelPenalty"))
                .orElse(List.of());
        return ofPlan.isEmpty() ? stay.list("CancelPenalties", "CancelPenalty") : ofPlan;
    }

    private Price price(List<Node> rates) throws IOException {
        Totals totals = new Totals();
        List<Candidate> candidates = Candidate.listOf(asking.request().rooms());
        for (Candidate candidate : candidates) {
            List<Node> own = rates.stream()
                    .filter(rate -> candidates.size() == 1 || candidate.rph().equals(rph(rate)))
                    .toList();
            if (own.size() != 1) {
                throw new IOException("%d RoomRates are sold as one".formatted(own.size()));
            }
            totals.add(own.get(0), candidate.quantity());
        }
        return totals.price();
    }

    /** Of what is left for each of the rooms, the least. */
    private static OptionalInt allotment(List<Node> rates) throws IOException {
        OptionalInt least = OptionalInt.empty();
        for (Node rate : rates) {
            Optional<Integer> units = rate.number("NumberOfUnits");
            if (units.isPresent() && units.get() < least.orElse(Integer.MAX_VALUE)) {
                least = OptionalInt.of(units.get());
            }
        }
        return least;
    }
}
