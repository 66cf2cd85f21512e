package com.surefoot.narration.english;

import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money in English text: {@code $1,700}, {@code 2.5k USD}, {@code two thousand dollars}. */
public final class EnglishMoney {

    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "us$", "USD", "usd", "USD", "dollar", "USD", "€", "EUR", "eur", "EUR", "£", "GBP", "gbp", "GBP",
            "pound", "GBP");
    private static final String DIGITS =
            "(?<%s>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,9}(?:\\.\\d{1,2})?)(?<%s>\\s?k\\b)?";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sign>US\\$|[$€£]|\\bUSD\\s|\\bEUR\\s|\\bGBP\\s)\\s*" + DIGITS.formatted("a", "k")
                    + "|\\b" + DIGITS.formatted("b", "l")
                    + "\\s*(?:US\\s+)?(?<word>dollar|USD|EUR|euro|GBP|pound|[$€£])"
                    + "|(?<spelt>" + Numerals.PATTERN + ")\\s+(?:US\\s+)?(?<unit>dollar|euro|pound)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_BUDGET = Pattern.compile(
            "\\b(?:budget|spend|cap|limit)[^.\\d$€£]{0,40}?\\b(?<a>\\d{1,3}(?:,\\d{3})+|\\d{3,7})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT_BUDGET = Pattern.compile(
            "budget|spend|afford|cost|expens|fund|total|price|financ|cap\\b|limit", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\bSt)(?<!\\bSte)[.!?;]\\s+");

    private EnglishMoney() {}

    /**
     * What the text allows to be spent: of several amounts the last that stands in a sentence about a budget, since
     * a correction follows what it corrects.
     */
    public static Optional<Money> findBudget(String text) {
        List<Money> about = new ArrayList<>();
        SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> ABOUT_BUDGET.matcher(sentence).find())
                .forEach(sentence -> about.addAll(listAmounts(sentence)));
        List<Money> amounts = about.isEmpty() ? listAmounts(text) : about;
        return amounts.isEmpty() ? findBare(text) : Optional.of(amounts.get(amounts.size() - 1));
    }

    /** Every amount with a currency, in the text's order. */
    public static List<Money> listAmounts(String text) {
        List<Money> amounts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            amounts.add(amount(matcher));
        }
        return amounts;
    }

    private static Money amount(Matcher found) {
        if (found.group("sign") != null) {
            return money(found.group("a"), found.group("k") != null, found.group("sign"));
        }
        if (found.group("b") != null) {
            return money(found.group("b"), found.group("l") != null, found.group("word"));
        }
        long spelt = Numerals.find(found.group("spelt")).orElse(0);
        return money(Long.toString(spelt), false, found.group("unit"));
    }

    private static Money money(String digits, boolean thousands, String currency) {
        BigDecimal amount = new BigDecimal(digits.replace(",", ""));
        String key = currency.strip().toLowerCase(Locale.ROOT);
        String code = CURRENCIES.getOrDefault(key.equals("euro") ? "eur" : key, "USD");
        return Money.rounded(thousands ? amount.movePointRight(3) : amount, Currency.getInstance(code));
    }

    private static Optional<Money> findBare(String text) {
        Matcher matcher = BARE_BUDGET.matcher(text);
        return matcher.find() ? Optional.of(money(matcher.group("a"), false, "$")) : Optional.empty();
    }
}
