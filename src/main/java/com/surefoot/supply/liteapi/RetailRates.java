package com.surefoot.supply.liteapi;

import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.Charge.Due;
import com.surefoot.lodging.live.Price;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Amounts;
import com.surefoot.travel.Money;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices of rooms: {@code retailRate} with a {@code total}, and {@code taxesAndFees} that are in it or are paid at the
 * property.
 */
final class RetailRates {

    private RetailRates() {}

    /** @throws IOException if one of them has no total that can be read */
    static Price together(List<Json> rates) throws IOException {
        List<Charge> charges = new ArrayList<>();
        boolean complete = true;
        Optional<Money> sum = Optional.empty();
        for (Json rate : rates) {
            Json retail = rate.get("retailRate");
            Money total = total(retail.get("total"));
            sum = Optional.of(sum.map(total::plus).orElse(total));
            for (Json charge : retail.list("taxesAndFees")) {
                complete &= read(charge, charges);
            }
        }
        Money total = sum.orElseThrow(() -> new IOException("there is no rate"));
        return new Price(total, charges, complete);
    }

    private static Money total(Json totals) throws IOException {
        List<Json> elements = totals.elements();
        if (elements.size() != 1) {
            throw new IOException("%s has %d totals".formatted(totals.where(), elements.size()));
        }
        return amount(elements.get(0));
    }

    private static Money amount(Json amount) throws IOException {
        return Amounts.of(amount.get("amount").decimal(), amount.get("currency").text());
    }

    /** Returns whether it is known how much it is, as far as it comes on top. */
    private static boolean read(Json charge, List<Charge> charges) throws IOException {
        boolean included = charge.get("included").flag();
        if (charge.find("amount").isEmpty()) {
            return included;
        }
        Money amount = amount(charge);
        if (amount.minor() > 0) {
            charges.add(new Charge(
                    charge.findText("description").orElse("taxes and fees"),
                    amount,
                    included ? Due.IN_TOTAL : Due.AT_PROPERTY));
        }
        return true;
    }
}
