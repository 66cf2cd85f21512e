package com.surefoot.wire;

import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads amounts and their currencies. */
final class MoneyReader {

    /** A thousand million of anything is not a holiday. */
    private static final long LARGEST_MAJOR = 1_000_000_000L;

    /** What is paid in somewhere today, as the platform's tables have it: no metals, no test codes, no marks. */
    private static final Set<Currency> CURRENT = Stream.of(Locale.getISOCountries())
            .map(country ->
                    Currency.getInstance(new Locale.Builder().setRegion(country).build()))
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());

    private MoneyReader() {}

    /** A budget, which must be more than nothing. */
    static Optional<Money> budget(Element element) {
        Element budget = element.object("amount", "currency");
        if (budget.isAbsent()) {
            return Optional.empty();
        }
        Optional<Money> read = read(budget);
        if (read.filter(money -> money.minor() == 0).isPresent()) {
            budget.child("amount")
                    .impossible("A budget must be more than nothing.", "Maybe leave it out to plan without a limit?");
        }
        return read;
    }

    /** The fields {@code amount} and {@code currency} of an object; an amount of nothing is one too. */
    static Optional<Money> read(Element object) {
        Element amount = object.child("amount").required();
        Element currency = object.child("currency").required();
        Optional<Currency> unit = currency.text().flatMap(code -> current(code, currency));
        Optional<String> figure = amount.decimal();
        if (unit.isEmpty() || figure.isEmpty()) {
            return Optional.empty();
        }
        try {
            return sensible(Money.parse(figure.get(), unit.get()), amount);
        } catch (IllegalArgumentException e) {
            amount.impossible(
                    "It is not an amount of %s, which has %d decimals."
                            .formatted(unit.get(), unit.get().getDefaultFractionDigits()),
                    "Maybe write it like \"1200%s\"?"
                            .formatted(unit.get().getDefaultFractionDigits() > 0 ? ".00" : ""));
            return Optional.empty();
        }
    }

    private static Optional<Money> sensible(Money money, Element amount) {
        if (money.isNegative()) {
            amount.impossible("Nobody can spend less than nothing.", "Maybe drop the sign?");
            return Optional.empty();
        }
        if (money.amount().longValue() >= LARGEST_MAJOR) {
            amount.impossible("An amount must be under %d.".formatted(LARGEST_MAJOR), "Maybe leave it out?");
            return Optional.empty();
        }
        return Optional.of(money);
    }

    private static Optional<Currency> current(String code, Element element) {
        Optional<Currency> found = CURRENT.stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
        if (found.isEmpty()) {
            element.impossible(
                    "No country pays in a currency of that code today.",
                    "Maybe use a code of three capital letters, as EUR or CNY?");
        }
        return found;
    }
}
