package com.surefoot.supply.rapid;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Says who asks: key and time beside the SHA-512 of key, secret and time in one. It is good for some minutes, so that it is
 * made anew for each call.
 */
final class Signature {

    private final Secret key;
    private final Secret secret;

    Signature(Secret key, Secret secret) {
        this.key = key;
        this.secret = secret;
    }

    Call sign(Call call, Instant now) {
        String timestamp = String.valueOf(now.getEpochSecond());
        Secret signature = new Secret(hash(key.value() + secret.value() + timestamp));
        String value = "EAN apikey=%s,signature=%s,timestamp=%s".formatted(key.value(), signature.value(), timestamp);
        return call.header("Authorization", value, List.of(key, signature));
    }

    private static String hash(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-512");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-512. Maybe its security settings forbid it?", e);
        }
    }
}
