package com.surefoot.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.itinerary.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no brief at all, or made to do harm. */
class SpoiltBriefsTest extends ReadBriefs {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "nonsense",
                "{\"origin\":\"Paris\",}",
                "{\"origin\":\"Paris\"} {}",
                "{\"origin\":\"Paris\",\"origin\":\"Rome\"}",
                "{'origin':'Paris'}",
                "{\"origin\":\"Pa\tris\"}",
                "{\"budget\":NaN}",
                "\u0000",
            })
    void whatIsNotJsonIsToldWhereItStopsBeingIt(String text) {
        // when
        BadDocumentException bad = bad(text);

        // then
        assertThat(bad.malformed()).isTrue();
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEmpty();
            assertThat(fault.hint()).startsWith("Maybe");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"Paris\"", "null", "true"})
    void jsonThatIsNoObjectIsNoBrief(String text) {
        assertThat(bad(text).faults()).extracting(Fault::pointer).contains("");
    }

    @Test
    void depthIsBounded() {
        assertThat(bad("[".repeat(100_000)).malformed()).isTrue();
        assertThat(bad(with("room", "{\"type\":".repeat(40) + "1" + "}".repeat(40)))
                        .malformed())
                .isTrue();
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAndAByteOrderMarkIsNot() throws Exception {
        byte[] latin = SMALLEST.replace("Paris", "Orléans").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(BadDocumentException.class, () -> READER.read(latin))
                        .faults())
                .singleElement()
                .extracting(Fault::problem)
                .isEqualTo("The document is not UTF-8.");
        assertThat(read("\uFEFF" + SMALLEST).origin()).isEqualTo("Paris");
    }

    @Test
    void whatIsEchoedIsShortAndHarmless() {
        // when
        BadDocumentException bad = bad(SMALLEST.replace("Paris", "a\\u0000\\u001b[31m\\u202e" + "x".repeat(5_000)));

        // then
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.value()).hasSizeLessThan(90).doesNotContain("\u0000", "\u001b", "\u202e");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0007b", "\\ud800", "a\\u2028b"})
    void textThatCannotBeShownIsRefused(String name) {
        assertThat(bad(SMALLEST.replace("Paris", name)).faults())
                .extracting(Fault::pointer)
                .containsExactly("/origin");
    }

    @Test
    void spoiltDocumentsAreReadOrRefusedAndNothingElse() throws IOException {
        // given
        long seed = 20261123;
        System.out.println("spoiling briefs with seed " + seed);
        Random random = new Random(seed);
        byte[] document = FULL.getBytes(StandardCharsets.UTF_8);

        // then
        for (int i = 0; i < 5_000; i++) {
            byte[] spoilt = document.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(READER.read(spoilt)).isNotNull();
            } catch (BadDocumentException e) {
                assertThat(e.faults()).isNotEmpty();
            }
        }
    }
}
