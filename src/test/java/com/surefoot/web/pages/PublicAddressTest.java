package com.surefoot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    private static final String PAGE = "<head><meta name=\"public-address\" content=\"\" /></head>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://trips.example",
                "http://192.168.1.20:8080",
                "https://example.org/trips/",
                "http://[::1]:80"
            })
    void aPageThatAsksIsToldOfIt(String address) {
        assertThat(new PublicAddress(address).tell(PAGE)).contains("content=\"" + address + '"');
    }

    @Test
    void whereNothingIsConfiguredAPageIsAsItWasBuilt() {
        assertThat(new PublicAddress("").tell(PAGE)).isEqualTo(PAGE);
    }

    @Test
    void aPageThatDoesNotAskIsAsItWasBuilt() {
        assertThat(new PublicAddress("https://trips.example").tell("<head></head>"))
                .isEqualTo("<head></head>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trips.example",
                "ftp://trips.example",
                "javascript:alert(1)",
                "https://a\"><script>",
                "https://",
                "https://:80",
                "https://trips.example/?show=1",
                "https://trips.example/#live"
            })
    void whatIsNoAddressOfAServerIsRefused(String address) {
        assertThatThrownBy(() -> new PublicAddress(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(address, "surefoot.public-address", "Maybe");
    }
}
