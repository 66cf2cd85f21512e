package com.surefoot.wire;

import com.surefoot.travel.live.Gap;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A supplier who did not tell all it sells, on the wire.
 *
 * @param reason in words
 */
@Serdeable
public record MissingDocument(String supplier, String reason) {

    static List<MissingDocument> listOf(List<Gap> gaps) {
        return gaps.stream()
                .map(gap -> new MissingDocument(gap.supplier(), gap.reason()))
                .toList();
    }
}
