package com.surefoot.show;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.surefoot.watch.Secrets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a show, as digests that nobody can make a key of.
 *
 * @param digests SHA-256 of each, in hexadecimal; of all roles
 */
public record Keys(Map<Role, String> digests) {

    private static final int BITS = 160;

    public Keys {
        digests = Map.copyOf(digests);
        if (digests.size() < Role.values().length) {
            throw new IllegalArgumentException(
                    "There are keys for %s only. Maybe one was forgotten?".formatted(digests.keySet()));
        }
    }

    /** A key that nobody can guess: 160 random bits in base64url. */
    public static String draw(SecureRandom random) {
        return Secrets.draw(random, BITS);
    }

    /** Of keys as they were told. */
    public static Keys of(Map<Role, String> told) {
        Map<Role, String> digests = new EnumMap<>(Role.class);
        told.forEach((role, key) -> digests.put(role, digest(key)));
        return new Keys(digests);
    }

    /** What is kept of a key. */
    public static String digest(String key) {
        return Secrets.digest(key);
    }

    /** With another key for a role. */
    Keys with(Role role, String key) {
        Map<Role, String> others = new EnumMap<>(digests);
        others.put(role, digest(key));
        return new Keys(others);
    }

    /** What a key is for; empty where it is none of these. How long that takes does not tell how much of it is right. */
    public Optional<Role> roleOf(String key) {
        byte[] digest = digest(key).getBytes(US_ASCII);
        Optional<Role> found = Optional.empty();
        for (Role role : Role.values()) {
            if (MessageDigest.isEqual(digest, digests.getOrDefault(role, "").getBytes(US_ASCII))) {
                found = Optional.of(role);
            }
        }
        return found;
    }
}
