package com.surefoot.supply.osm;

import com.surefoot.travel.Money;
import com.surefoot.travel.Price;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a visit costs by the tags {@code fee} and {@code charge}; not known unless they tell one price for everybody. */
final class Charge {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(\\p{Sc}|[A-Za-z]{3})");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "$", "USD", "¥", "JPY");

    private Charge() {}

    static Price of(Feature feature, Currency currency) {
        if (feature.has("fee", "no")) {
            return Price.of(Money.zero(currency));
        }
        return feature.find("charge")
                .flatMap(text -> read(text, currency))
                .map(Price::of)
                .orElse(Price.unknown(currency));
    }

    private static Optional<Money> read(String text, Currency currency) {
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        if (!SIGNS.getOrDefault(unit, unit).equals(currency.getCurrencyCode())) {
            return Optional.empty();
        }
        return Optional.of(Money.rounded(new BigDecimal(matcher.group(1).replace(',', '.')), currency));
    }
}
