package com.surefoot.bench.reading;

import java.util.Random;

/** Numbers as Chinese sentences have them. */
final class ChineseFigures {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseFigures() {}

    /** From 1 to 10, as one counts things. */
    static String small(int number) {
        return number == 2 ? "两" : number == 10 ? "十" : String.valueOf(DIGITS.charAt(number));
    }

    /** Hundreds of yuan, in one of the usual ways. */
    static String yuan(int hundreds, Random random) {
        int amount = hundreds * 100;
        return switch (random.nextInt(6)) {
            case 0 -> amount + "元";
            case 1 -> amount + "块";
            case 2 -> amount + "元人民币";
            case 3 -> amount >= 1_000 ? "%d,%03d元".formatted(amount / 1_000, amount % 1_000) : amount + "块钱";
            case 4 -> spelt(hundreds) + "元";
            default -> String.valueOf(amount);
        };
    }

    private static String spelt(int hundreds) {
        int thousands = hundreds / 10;
        int rest = hundreds % 10;
        return (thousands == 0 ? "" : small(thousands) + "千") + (rest == 0 ? "" : small(rest) + "百");
    }

    /** A full or half hour, in one of the usual ways. */
    static String clock(int hour, boolean half, Random random) {
        String day = hour < 12 ? "上午" : hour == 12 ? "中午" : hour < 18 ? "下午" : "晚上";
        int said = hour > 12 ? hour - 12 : hour;
        String word = said > 10 ? "十" + DIGITS.charAt(said - 10) : small(said);
        return switch (random.nextInt(4)) {
            case 0 -> "%d:%s".formatted(hour, half ? "30" : "00");
            case 1 -> day + word + "点" + (half ? "半" : "");
            case 2 -> day + said + "点" + (half ? "半" : "");
            default -> hour + "点" + (half ? "半" : "");
        };
    }
}
