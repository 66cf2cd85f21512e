package com.surefoot.wire;

import com.surefoot.travel.Money;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Money on the wire.
 *
 * @param amount decimal, with all of the currency's decimals
 * @param currency ISO 4217 code
 */
@Serdeable
public record Amount(String amount, String currency) {

    static Amount of(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }
}
