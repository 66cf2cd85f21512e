package com.surefoot.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final long BOUND = 1_000_000_000L;

    /** None, two and three decimals, and what a euro might buy of them. */
    private static final List<Currency> CURRENCIES =
            List.of(currency("JPY"), currency("USD"), currency("EUR"), currency("KWD"), currency("HUF"));

    @Property(seed = "1")
    void thereAndBackIsOffByNoMoreThanTheCoarserOfTheTwoMinorUnits(
            @ForAll("rates") ExchangeRate rate, @ForAll @LongRange(min = -BOUND, max = BOUND) long minor) {
        // given
        Money amount = new Money(minor, rate.from());

        // when
        Money back = turned(rate).convert(rate.convert(amount).to()).to();

        // then
        assertThat(back.minus(amount).amount().abs()).isLessThanOrEqualTo(coarser(rate));
    }

    @Property(seed = "2")
    void noAmountChangesItsSign(
            @ForAll("rates") ExchangeRate rate, @ForAll @LongRange(min = -BOUND, max = BOUND) long minor) {
        // given
        Money amount = new Money(minor, rate.from());

        // then
        int sign = Long.signum(rate.convert(amount).to().minor());
        assertThat(sign).isIn(0, Long.signum(minor));
        assertThat(rate.convert(new Money(-minor, rate.from())).to().minor())
                .isEqualTo(-rate.convert(amount).to().minor());
    }

    @Property(seed = "3")
    void downIsNoMoreThanItsWorthAndLessThanAMinorUnitBelow(
            @ForAll("rates") ExchangeRate rate, @ForAll @LongRange(min = 0, max = BOUND) long minor) {
        // given
        Money amount = new Money(minor, rate.from());

        // when
        BigDecimal down = rate.convertDown(amount).to().amount();

        // then
        BigDecimal worth = amount.amount().multiply(rate.toPerEuro());
        assertThat(down.multiply(rate.fromPerEuro())).isLessThanOrEqualTo(worth);
        assertThat(down.add(unit(rate.to())).multiply(rate.fromPerEuro())).isGreaterThan(worth);
    }

    @Property(seed = "8")
    void upIsNoLessThanItsWorthAndLessThanAMinorUnitAbove(
            @ForAll("rates") ExchangeRate rate, @ForAll @LongRange(min = 0, max = BOUND) long minor) {
        // given
        Money amount = new Money(minor, rate.from());

        // when
        BigDecimal up = rate.convertUp(amount).to().amount();

        // then
        BigDecimal worth = amount.amount().multiply(rate.toPerEuro());
        assertThat(up.multiply(rate.fromPerEuro())).isGreaterThanOrEqualTo(worth);
        assertThat(up.subtract(unit(rate.to())).multiply(rate.fromPerEuro())).isLessThan(worth);
    }

    @Property(seed = "4")
    void moreMoneyIsNeverWorthLess(
            @ForAll("rates") ExchangeRate rate,
            @ForAll @LongRange(min = 0, max = BOUND) long less,
            @ForAll @LongRange(min = 0, max = BOUND) long more) {
        assertThat(rate.convert(new Money(less + more, rate.from())).to())
                .isGreaterThanOrEqualTo(
                        rate.convert(new Money(less, rate.from())).to());
    }

    @Property(seed = "5")
    void whatIsOutOfRangeIsRefusedRatherThanWrapped(@ForAll("rates") ExchangeRate rate, @ForAll long minor) {
        // given
        Money amount = new Money(minor, rate.from());
        BigDecimal worth = amount.amount()
                .multiply(rate.toPerEuro())
                .divide(rate.fromPerEuro(), Money.digits(rate.to()), RoundingMode.HALF_UP);

        // then
        if (worth.unscaledValue().bitLength() < Long.SIZE) {
            assertThat(rate.convert(amount).to().amount()).isEqualTo(worth);
        } else {
            assertThatThrownBy(() -> rate.convert(amount))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(rate.to().getCurrencyCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100.00,  USD, 1.1588, EUR, 1,       86.30",
        "100.00,  EUR, 1,      JPY, 181.33,  18133",
        "100.00,  USD, 1.1588, JPY, 181.33,  15648",
        "100.000, KWD, 0.3557, USD, 1.1588,  325.78",
        "1.00,    EUR, 1,      KWD, 0.3557,  0.356",
        "1,       JPY, 181.33, EUR, 1,       0.01",
        "0.01,    EUR, 1,      JPY, 50,      1",
        "0.01,    EUR, 1,      JPY, 49.99,   0",
        "-0.01,   EUR, 1,      JPY, 50,      -1",
        "7.77,    USD, 1.1588, USD, 1.1588,  7.77",
    })
    void amountsAreRoundedToTheOtherCurrencysMinorUnits(
            String amount, String from, String fromPerEuro, String to, String toPerEuro, String worth) {
        // given
        ExchangeRate rate = new ExchangeRate(
                DAY, currency(from), currency(to), new BigDecimal(fromPerEuro), new BigDecimal(toPerEuro));

        // when
        Conversion conversion = rate.convert(Money.parse(amount, currency(from)));

        // then
        assertThat(conversion.to()).isEqualTo(Money.parse(worth, currency(to)));
        assertThat(conversion.from()).isEqualTo(Money.parse(amount, currency(from)));
        assertThat(conversion.rate().day()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"1.1588, 1, 0.862962", "1, 181.33, 181.330", "181.33, 0.3557, 0.00196162"})
    void aRateIsShownToSixDigits(String fromPerEuro, String toPerEuro, String shown) {
        // given
        ExchangeRate rate = new ExchangeRate(
                DAY, currency("USD"), currency("EUR"), new BigDecimal(fromPerEuro), new BigDecimal(toPerEuro));

        // then
        assertThat(rate.shown()).isEqualByComparingTo(shown);
    }

    @Test
    void anotherCurrencysMoneyIsNotConverted() {
        // given
        ExchangeRate rate =
                new ExchangeRate(DAY, currency("USD"), currency("EUR"), new BigDecimal("1.1588"), BigDecimal.ONE);

        // then
        assertThatThrownBy(() -> rate.convert(Money.zero(currency("JPY"))))
                .hasMessageContaining("JPY")
                .hasMessageContaining("USD")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
    void nothingIsWorthNothing(BigDecimal fromPerEuro, BigDecimal toPerEuro) {
        assertThatThrownBy(() -> new ExchangeRate(DAY, currency("USD"), currency("EUR"), fromPerEuro, toPerEuro))
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1.5", "10000000000", "0.00000000001"})
    void aTableHasNoRatesThatCannotBe(BigDecimal rate) {
        assertThatThrownBy(() -> new ReferenceRates(DAY, Map.of(currency("USD"), rate)))
                .hasMessageContaining("USD")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aTableIsOfOtherCurrenciesThanTheEuro() {
        assertThatThrownBy(() -> new ReferenceRates(DAY, Map.of())).hasMessageContaining("2026-11-20");
        assertThatThrownBy(() -> new ReferenceRates(DAY, Map.of(ReferenceRates.EURO, BigDecimal.ONE)))
                .hasMessageContaining("EUR");
    }

    @Provide
    Arbitrary<ExchangeRate> rates() {
        Arbitrary<BigDecimal> perEuro = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("10000"))
                .ofScale(4);
        return Combinators.combine(Arbitraries.of(CURRENCIES), Arbitraries.of(CURRENCIES), perEuro, perEuro)
                .as((from, to, fromPerEuro, toPerEuro) -> new ExchangeRate(DAY, from, to, fromPerEuro, toPerEuro));
    }

    private static ExchangeRate turned(ExchangeRate rate) {
        return new ExchangeRate(rate.day(), rate.to(), rate.from(), rate.toPerEuro(), rate.fromPerEuro());
    }

    /** In the first currency, the greater of its own minor unit and what one of the other's is worth in it. */
    private static BigDecimal coarser(ExchangeRate rate) {
        BigDecimal others = unit(rate.to())
                .multiply(rate.fromPerEuro())
                .divide(rate.toPerEuro(), Money.digits(rate.from()), RoundingMode.CEILING);
        return others.max(unit(rate.from()));
    }

    private static BigDecimal unit(Currency currency) {
        return new Money(1, currency).amount();
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }
}
