package com.surefoot.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import io.micronaut.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a trip leads. */
class BriefDestinationsTest extends ReadBriefs {

    @ParameterizedTest
    @ValueSource(strings = {"Paris", "PARIS", "päris"})
    void aTripToWhereItBeginsIsNoTrip(String home) {
        assertImpossible(SMALLEST.replace("Amsterdam", home), "/destination", home);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"Vienna\"'                                             | '\"Vienna\"'",
                "'{\"cities\":[\"Vienna\"]}'                              | '\"Vienna\"'",
                "'{\"cities\":[\"Vienna\",\"Berlin\"],\"inOrder\":true}'  | '{\"cities\":[\"Vienna\",\"Berlin\"],\"inOrder\":true}'",
                "'{\"cities\":[\"Vienna\",\"Berlin\"]}'                   | '{\"cities\":[\"Vienna\",\"Berlin\"],\"inOrder\":false}'",
                "'{\"region\":\"Texas\",\"cities\":2}'                    | '{\"region\":\"Texas\",\"cities\":2}'",
            })
    void aDestinationIsReadAndWrittenBack(String json, String again) throws Exception {
        // given
        TripBrief brief = read(SMALLEST.replace("\"Amsterdam\"", json));

        // when
        String written = JsonMapper.createDefault().writeValueAsString(BriefDocument.of(brief));

        // then
        assertThat(written).contains("\"destination\":" + again + ",");
        assertThat(read(written)).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"cities\":[]}'                              | /destination/cities   | []",
                "'{\"cities\":[\"Vienna\",\"vienna\"]}'         | /destination/cities/1 | vienna",
                "'{\"cities\":[\"Vienna\",\"Paris\"]}'          | /destination/cities/1 | Paris",
                "'{\"cities\":[\"\"]}'                          | /destination/cities/0 | ''",
                "'{\"cities\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\",\"l\",\"m\"]}' | /destination/cities | […]",
                "'{\"region\":\"Texas\",\"cities\":0}'          | /destination/cities   | 0",
                "'{\"region\":\"Texas\",\"cities\":13}'         | /destination/cities   | 13",
                "'{\"region\":\"\",\"cities\":1}'               | /destination/region   | ''",
            })
    void impossibleDestinationsAreNamed(String json, String pointer, String value) {
        assertImpossible(SMALLEST.replace("\"Amsterdam\"", json), pointer, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'3'                                              | /destination",
                "'[\"Vienna\"]'                                   | /destination",
                "'{}'                                             | /destination/cities",
                "'{\"cities\":\"Vienna\"}'                        | /destination/cities",
                "'{\"cities\":[\"Vienna\"],\"inOrder\":\"yes\"}'  | /destination/inOrder",
                "'{\"region\":\"Texas\"}'                         | /destination/cities",
                "'{\"region\":\"Texas\",\"cities\":[\"Austin\"]}' | /destination/cities",
                "'{\"region\":\"Texas\",\"cities\":2,\"inOrder\":true}' | /destination/inOrder",
            })
    void destinationsOfAnotherShapeAreNamed(String json, String pointer) {
        // when
        BadDocumentException bad = bad(SMALLEST.replace("\"Amsterdam\"", json));

        // then
        assertThat(bad.malformed()).isTrue();
        assertThat(bad.faults()).singleElement().extracting(Fault::pointer).isEqualTo(pointer);
    }

    @Test
    void aTripLeadsHomeUnlessItIsOneWay() throws Exception {
        assertThat(read(SMALLEST).roundTrip()).isTrue();
        assertThat(read(with("roundTrip", "true")).roundTrip()).isTrue();
        assertThat(read(with("roundTrip", "false")).roundTrip()).isFalse();
        assertThat(bad(with("roundTrip", "\"no\"")).faults())
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/roundTrip");
    }

    @Test
    void aOneWayTripHasNoRideBackToLock() {
        assertImpossible(
                with("roundTrip", "false").replaceFirst("}$", ",\"locks\":{\"inbound\":\"x\"}}"),
                "/locks/inbound",
                "x");
    }
}
