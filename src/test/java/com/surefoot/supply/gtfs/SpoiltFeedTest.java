package com.surefoot.supply.gtfs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.catalogue.BrokenSourceException;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However a feed is spoilt, it is read or refused; nothing else ever comes out. */
class SpoiltFeedTest {

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(SmallFeed.valid().files().keySet());
    }

    /** Bytes that mean something in a table, and any others. */
    @Provide
    Arbitrary<Byte> spoiling() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "\",\n\r 019:.-\0\t".chars().mapToObj(c -> (byte) c).toList()),
                Arbitraries.bytes());
    }

    @Property(seed = "1", tries = 1_000)
    void aTableWithSpoiltBytesIsReadOrRefused(
            @ForAll("tables") String file,
            @ForAll @Size(min = 1, max = 12) Map<@IntRange(max = 300) Integer, @From("spoiling") Byte> spoilt) {
        SmallFeed feed = SmallFeed.valid();
        byte[] bytes = feed.text(file).getBytes(UTF_8);
        readOrRefuse(feed.withBytes(file, spoil(bytes, spoilt)).zipped());
    }

    @Property(seed = "2", tries = 1_000)
    void aZipFileWithSpoiltBytesIsReadOrRefused(
            @ForAll @Size(min = 1, max = 8) Map<@IntRange(max = 4_000) Integer, Byte> spoilt) {
        readOrRefuse(spoil(SmallFeed.valid().zipped(), spoilt));
    }

    @Property(seed = "3", tries = 300)
    void aTableCutShortAnywhereIsReadOrRefused(@ForAll("tables") String file, @ForAll @IntRange(max = 300) int length) {
        SmallFeed feed = SmallFeed.valid();
        String text = feed.text(file);
        readOrRefuse(feed.withText(file, text.substring(0, Math.min(length, text.length())))
                .zipped());
    }

    private static void readOrRefuse(byte[] zip) {
        try {
            SmallFeed.readZip(zip, RecordingSink.counting());
        } catch (BrokenSourceException e) {
            Broken.checkForm(e);
        }
    }

    private static byte[] spoil(byte[] bytes, Map<Integer, Byte> spoilt) {
        spoilt.forEach((place, value) -> bytes[place % bytes.length] = value);
        return bytes;
    }
}
