package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.Charge.Due;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Amounts;
import com.surefoot.travel.Money;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one room costs. The supplier's nightly and stay amounts say of what it is made, its totals what it comes to, and its
 * fees what is paid at the property. Amounts are those that are charged ({@code billable_currency}), not those that
 * they are about worth.
 */
record RoomPrice(Money total, List<Charge> charges, boolean complete) {

    /** What is neither tax nor fee. */
    private static final Set<String> ROOM = Set.of("base_rate", "adjustment", "extra_person_fee");

    /** @throws IOException if there is no total, or not as many nights as there should be */
    static RoomPrice read(Json room, int nights) throws IOException {
        List<Json> parts = parts(room, nights);
        List<Charge> charges = new ArrayList<>(taxes(parts));
        charges.addAll(due(room));
        Optional<Json> totals = room.find("totals");
        if (totals.isEmpty()) {
            return new RoomPrice(sum(room, parts), charges, true);
        }
        Optional<Json> inclusive = totals.get().find("inclusive");
        return inclusive.isPresent()
                ? new RoomPrice(charged(inclusive.get()), charges, true)
                : new RoomPrice(charged(totals.get().get("exclusive")), due(room), false);
    }

    private static List<Json> parts(Json room, int nights) throws IOException {
        List<Json> parts = new ArrayList<>();
        List<Json> nightly = room.get("nightly").elements();
        if (nightly.size() != nights) {
            throw new IOException(
                    "%s/nightly has %d nights instead of %d".formatted(room.where(), nightly.size(), nights));
        }
        for (Json night : nightly) {
            parts.addAll(night.elements());
        }
        parts.addAll(room.list("stay"));
        return parts;
    }

    private static Money sum(Json room, List<Json> parts) throws IOException {
        Optional<Money> sum = Optional.empty();
        for (Json part : parts) {
            Money amount = amount(part);
            sum = Optional.of(sum.map(amount::plus).orElse(amount));
        }
        return sum.orElseThrow(() -> new IOException(room.where() + " has no amounts"));
    }

    /** Taxes and fees that are in the total, each kind summed up over the nights. */
    private static List<Charge> taxes(List<Json> parts) throws IOException {
        Map<String, Money> sums = new LinkedHashMap<>();
        for (Json part : parts) {
            String type = part.get("type").text();
            if (!ROOM.contains(type)) {
                sums.merge(type, amount(part), Money::plus);
            }
        }
        return charges(sums, Due.IN_TOTAL);
    }

    private static List<Charge> due(Json room) throws IOException {
        Map<String, Money> sums = new LinkedHashMap<>();
        Optional<Json> fees = room.find("fees");
        if (fees.isPresent()) {
            for (Map.Entry<String, Json> fee : fees.get().fields().entrySet()) {
                sums.put(fee.getKey(), charged(fee.getValue()));
            }
        }
        return charges(sums, Due.AT_PROPERTY);
    }

    private static List<Charge> charges(Map<String, Money> sums, Due due) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().minor() > 0)
                .map(sum -> new Charge(sum.getKey().replace('_', ' '), sum.getValue(), due))
                .toList();
    }

    private static Money charged(Json amounts) throws IOException {
        Optional<Json> billable = amounts.find("billable_currency");
        return amount(billable.isPresent() ? billable.get() : amounts.get("request_currency"));
    }

    private static Money amount(Json amount) throws IOException {
        return Amounts.of(amount.get("value").decimal(), amount.get("currency").text());
    }
}
