package com.surefoot.supply.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.BrokenSourceException;
import java.nio.file.Path;

/** What every message about a broken feed has to be like. */
final class Broken {

    private Broken() {}

    /** Reading the feed ends in a message that starts with the place and names the value. */
    static void assertBroken(SmallFeed feed, String place, String value) {
        assertBroken(feed.zipped(), place, value);
    }

    static void assertBroken(byte[] zip, String place, String value) {
        assertThatThrownBy(() -> SmallFeed.readZip(zip, RecordingSink.keeping()))
                .isInstanceOfSatisfying(BrokenSourceException.class, e -> check(e, place, value));
    }

    static void assertBroken(Path path, String place, String value) {
        assertThatThrownBy(() -> GtfsFeed.at(path).writeTo(RecordingSink.keeping()))
                .isInstanceOfSatisfying(BrokenSourceException.class, e -> check(e, place, value));
    }

    static void check(BrokenSourceException e, String place, String value) {
        assertThat(e).hasMessageStartingWith(place).hasMessageContaining(value);
        checkForm(e);
    }

    /** One line of readable length that ends with a hint. */
    static void checkForm(BrokenSourceException e) {
        assertThat(e.getMessage())
                .matches("(?s).+: .+[.)] Maybe .+\\?")
                .doesNotContainPattern("\\p{Cntrl}")
                .hasSizeLessThan(500);
    }
}
