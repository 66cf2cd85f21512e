package com.surefoot.supply.offers;

import com.surefoot.travel.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Amounts as suppliers write them. */
public final class Amounts {

    private static final Map<String, Currency> KNOWN = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, currency -> currency));

    private Amounts() {}

    /**
     * An amount in major units. Suppliers who convert state more decimals than there are coins: half of the smallest is
     * rounded up, as prices are.
     *
     * @throws IOException if nobody knows the currency
     */
    public static Money of(BigDecimal amount, String currency) throws IOException {
        return Money.rounded(amount, currency(currency));
    }

    /**
     * The currency of that code.
     *
     * @throws IOException if nobody knows it
     */
    public static Currency currency(String code) throws IOException {
        @Nullable Currency known = KNOWN.get(code);
        if (known == null) {
            throw new IOException("'%s' is no currency that is known".formatted(code));
        }
        return known;
    }
}
