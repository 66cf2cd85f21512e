package com.surefoot.narration.chinese;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Chinese text: {@code 12}, {@code 3.5}, {@code 十二}, {@code 两千三}, {@code 1.2万}, {@code 6k5}. */
final class ChineseNumerals {

    /** One number; the 千 of 千米, a kilometre, is none of it. */
    static final String PATTERN =
            "(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}(?:[万w]|千(?!米)|k(?!m))\\d(?![\\d.万千百])|\\d{1,9}(?:\\.\\d{1,20})?(?:[万百w]|千(?!米)|k(?!m))?|(?:[〇零二两三四五六七八九十百万]|一(?!(?<=[百千万][二两三四五六七八九]一)[共起间个张])|千(?!米)){1,12})";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> UNITS =
            Map.of('十', 10, '百', 100, '千', 1_000, 'k', 1_000, '万', 10_000, 'w', 10_000);
    /** {@code 6k5}: the figure behind a unit counts tenths of it. */
    private static final Pattern TENTHS = Pattern.compile("(\\d+)([千k万w])(\\d)");

    private ChineseNumerals() {}

    /**
     * The number a text that matches {@link #PATTERN} stands for.
     *
     * @throws IllegalArgumentException if it does not match
     */
    static BigDecimal parse(String text) {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("'%s' is not a number. Maybe it is a word?".formatted(text));
        }
        if (!Character.isDigit(text.charAt(0))) {
            return BigDecimal.valueOf(spelt(text));
        }
        Matcher tenths = TENTHS.matcher(text);
        if (tenths.matches()) {
            BigDecimal unit =
                    BigDecimal.valueOf(UNITS.getOrDefault(tenths.group(2).charAt(0), 1));
            return new BigDecimal(tenths.group(1) + "." + tenths.group(3)).multiply(unit);
        }
        Integer unit = UNITS.get(text.charAt(text.length() - 1));
        return unit == null
                ? new BigDecimal(text.replace(",", ""))
                : new BigDecimal(text.substring(0, text.length() - 1)).multiply(BigDecimal.valueOf(unit));
    }

    static int whole(String text) {
        return parse(text).intValue();
    }

    private static long spelt(String text) {
        long total = 0;
        long section = 0;
        long digit = 0;
        int unit = 1;
        boolean afterZero = false;
        for (char letter : text.replace('两', '二').replace('〇', '零').toCharArray()) {
            Integer found = UNITS.get(letter);
            if (found == null) {
                digit = DIGITS.indexOf(letter);
                afterZero = digit == 0;
                continue;
            }
            if (found == 10_000) {
                total = (section + digit) * found;
                section = 0;
            } else {
                section += Math.max(digit, digit == 0 && found == 10 ? 1 : digit) * found;
            }
            digit = 0;
            unit = found;
        }
        // 两千三 is 2300, but 两千零三 is 2003 and 十三 is 13
        long rest = unit > 10 && !afterZero && !text.contains("零") ? digit * unit / 10 : digit;
        return total + section + rest;
    }
}
