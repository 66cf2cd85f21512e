package com.surefoot.wire;

import com.surefoot.travel.Conversion;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * How a budget or a price was counted in another currency.
 *
 * @param amount what it is worth there, decimal; a budget is rounded down, a price up
 * @param currency ISO 4217 code
 * @param rate how much of it one of the stated currency buys, decimal, to six digits
 * @param day whose rate it is
 */
@Serdeable
public record ConversionDocument(String amount, String currency, String rate, LocalDate day) {

    static ConversionDocument of(Conversion conversion) {
        Amount amount = Amount.of(conversion.to());
        return new ConversionDocument(
                amount.amount(),
                amount.currency(),
                conversion.rate().shown().toPlainString(),
                conversion.rate().day());
    }
}
