package com.surefoot.wire;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as they stand in a document, however large. */
final class JsonNumbers {

    /** Longer than anyone means a number to be. */
    private static final int MOST_DIGITS = 40;

    private JsonNumbers() {}

    /** The number, or null if it is none or was written with decimals or an exponent. */
    static @Nullable BigInteger whole(JsonNode node) {
        Object number = node.isNumber() ? node.getNumberValue() : null;
        if (number instanceof BigInteger big) {
            return big;
        }
        return number instanceof Integer || number instanceof Long
                ? BigInteger.valueOf(((Number) number).longValue())
                : null;
    }

    /** Without an exponent, unless it would be longer than anyone means it to be. */
    static String plain(Number number) {
        String text = number.toString();
        BigDecimal decimal = Double.isFinite(number.doubleValue()) ? new BigDecimal(text) : BigDecimal.ZERO;
        return decimal.signum() == 0 || Math.abs(decimal.scale()) > MOST_DIGITS ? text : decimal.toPlainString();
    }
}
