package com.surefoot.supply.llm;

import com.surefoot.supply.http.Excerpt;
import com.surefoot.supply.http.Secret;
import java.util.Optional;

/** What services say, fit for a message: short, plain, and without the key. */
final class Shown {

    private Shown() {}

    static String of(String foreign) {
        return Excerpt.of(foreign);
    }

    static String of(String foreign, Optional<Secret> key) {
        return Excerpt.of(
                key.map(secret -> foreign.replace(secret.value(), "***")).orElse(foreign));
    }
}
