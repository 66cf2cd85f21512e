package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Atom;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Currency;
import java.util.Set;

/** Values of snippets in the product's types. */
final class Values {

    private static final Currency YUAN = Currency.getInstance("CNY");

    private Values() {}

    /** One word or several. */
    static Set<String> words(Object value) {
        return value instanceof Collection<?> values ? Sort.words(values) : Set.of(value.toString());
    }

    /** A bound on the clock, moved by a minute where the sign leaves the bound itself out. */
    static LocalTime clock(Atom atom) {
        String[] parts = atom.value().toString().split(":", -1);
        if (parts.length < 2 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d{2}")) {
            throw new Unsayable(atom);
        }
        int minute = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        int bound = minute + (atom.sign().equals("<") ? -1 : atom.sign().equals(">") ? 1 : 0);
        if (bound < 0 || bound >= 24 * 60) {
            throw new Unsayable(atom);
        }
        return LocalTime.ofSecondOfDay(bound * 60L);
    }

    /** Yuan, fractions of a fen dropped. */
    static Money yuan(double amount) {
        return Money.of(BigDecimal.valueOf(amount).setScale(2, RoundingMode.FLOOR), YUAN);
    }

    static double number(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new Unsayable(value);
    }
}
