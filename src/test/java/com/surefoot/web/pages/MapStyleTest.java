package com.surefoot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapStyleTest {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("style.json"), "{\"version\":8}");
        Files.writeString(folder.resolve("broken.json"), "{\"version\":");
        Files.writeString(folder.resolve("list.json"), "[1]");
    }

    @Test
    void thereNeedBeNone() {
        // when
        MapStyle style = new MapStyle("", List.of(""), JSON);

        // then
        assertThat(style.document()).isEmpty();
        assertThat(style.hosts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"none.json", "broken.json", "list.json"})
    void aFileThatIsNoStyleIsRefused(String name) {
        String file = folder.resolve(name).toString();
        assertThatThrownBy(() -> new MapStyle(file, List.of(), JSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(file, "Maybe");
    }

    @ParameterizedTest
    @CsvSource({"https://a.example.org; script-src *", "'https://a b'", "javascript:x", "*"})
    void whatIsNoHostIsRefused(String host) {
        String file = folder.resolve("style.json").toString();
        assertThatThrownBy(() -> new MapStyle(file, List.of(host), JSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(host, "Maybe");
    }
}
