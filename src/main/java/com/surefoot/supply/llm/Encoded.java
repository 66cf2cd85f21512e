package com.surefoot.supply.llm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What goes into an address. */
final class Encoded {

    private Encoded() {}

    /** One segment of a path, whatever is in it. */
    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
