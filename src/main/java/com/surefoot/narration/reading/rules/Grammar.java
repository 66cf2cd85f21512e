package com.surefoot.narration.reading.rules;

import java.util.regex.Pattern;

/**
 * A pattern of marks: a regular expression in which the names of {@link Code} stand for marks, and spaces for nothing. Nothing in
 * it may repeat without bound within what repeats without bound.
 */
record Grammar(Pattern pattern) {

    private static final Pattern NAME = Pattern.compile("[A-Z]+");

    static Grammar of(String... parts) {
        String named = NAME.matcher(String.join(" ", parts))
                .replaceAll(name -> String.valueOf(Code.valueOf(name.group()).letter()));
        return new Grammar(Pattern.compile(named.replace(" ", "")));
    }
}
