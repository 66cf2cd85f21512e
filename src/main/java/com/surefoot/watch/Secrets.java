package com.surefoot.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Words that nobody can guess, and what is kept of them. */
public final class Secrets {

    private Secrets() {}

    /**
     * Another word, in base64url without padding.
     *
     * @param bits how many of it are random; whole bytes
     */
    public static String draw(SecureRandom random, int bits) {
        byte[] drawn = new byte[bits / Byte.SIZE];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** SHA-256 in hexadecimal, of which nobody can make the word. Such words are long and random, so it need not be slow. */
    public static String digest(String word) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(word.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
