package com.surefoot.wire;

import com.surefoot.evidence.desk.Claiming.Granted;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;

/** Who holds a verification, and until when. */
@Serdeable
public record HoldDocument(String id, String checker, OffsetDateTime until) {

    public static HoldDocument of(String id, String checker, Granted granted) {
        return new HoldDocument(id, checker, Times.utc(granted.until()));
    }
}
