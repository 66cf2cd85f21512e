package com.surefoot.narration.refining;

import com.surefoot.narration.refining.RefiningWords.Entry;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads figures in folded text. */
final class Amounts {

    private static final String DIGITS = "(?<n>\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final int MOST = 1_000;

    private final RefiningWords words;

    Amounts(RefiningWords words) {
        this.words = words;
    }

    /** A small whole number, in figures or in words; empty if there is none. */
    Optional<Integer> findCount(String text) {
        Matcher digits = Pattern.compile("(?<![\\d.,:])\\d{1,3}(?![\\d.,:])").matcher(text);
        if (digits.find()) {
            return Optional.of(Integer.valueOf(digits.group())).filter(count -> count <= MOST);
        }
        return words.findWithin("num", text).map(entry -> Integer.valueOf(entry.meaning()));
    }

    /** Of percents, the figure. */
    Optional<Integer> findPercent(String text) {
        Matcher found = Pattern.compile("(\\d{1,3}) ?(?:" + alternatives("percent") + ")|(?:百分之) ?(\\d{1,3})")
                .matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(found.group(1) == null ? found.group(2) : found.group(1)));
    }

    /**
     * An amount of money.
     *
     * @param usual the currency if the text names none; empty if it has to
     */
    Optional<Money> findMoney(String text, Optional<Currency> usual) {
        String currencies = alternatives("currency");
        Matcher before = Pattern.compile("(?<c>" + currencies + ") ?" + DIGITS).matcher(text);
        if (before.find()) {
            return Optional.of(money(before.group("n"), before.group("c")));
        }
        Matcher after = Pattern.compile(DIGITS + " ?(?<c>" + currencies + ")").matcher(text);
        if (after.find()) {
            return Optional.of(money(after.group("n"), after.group("c")));
        }
        Matcher bare = NUMBER.matcher(text);
        return usual.filter(currency -> bare.find() && !isOther(text))
                .map(currency -> money(bare.group("n"), currency));
    }

    private boolean isOther(String text) {
        return findPercent(text).isPresent() || findDistance(text).isPresent();
    }

    private Money money(String digits, String currency) {
        return money(
                digits, Currency.getInstance(words.find("currency", currency).orElseThrow()));
    }

    private static Money money(String digits, Currency currency) {
        return Money.rounded(decimal(digits), currency);
    }

    /** A comma before three figures parts thousands, any other the decimals. */
    private static BigDecimal decimal(String digits) {
        String plain = digits.replaceAll("[, ](?=\\d{3}(?!\\d))", "").replace(',', '.');
        return new BigDecimal(plain);
    }

    Optional<Distance> findDistance(String text) {
        for (Entry unit : words.list("unit")) {
            Matcher found = Pattern.compile(DIGITS + " ?"
                            + Phrases.pattern(unit.phrase()).pattern().replace("(?<![\\p{L}\\p{N}])", ""))
                    .matcher(text);
            if (found.find()) {
                double metres = decimal(found.group("n")).doubleValue() * Integer.parseInt(unit.meaning());
                return Optional.of(new Distance(metres));
            }
        }
        return Optional.empty();
    }

    /** How long something is, as {@code half an hour}. */
    Optional<Duration> findDuration(String text) {
        for (Entry unit : words.list("span")) {
            Matcher found = Phrases.pattern(unit.phrase()).matcher(text.replaceAll("(?<=\\d)(?=\\p{L})", " "));
            if (found.find()) {
                int minutes = Integer.parseInt(unit.meaning());
                int count = minutes > 0 ? findCount(text).orElse(1) : 1;
                return Optional.of(Duration.ofMinutes((long) Math.abs(minutes) * count));
            }
        }
        return Optional.empty();
    }

    private String alternatives(String section) {
        return words.list(section).stream()
                .map(Entry::phrase)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
