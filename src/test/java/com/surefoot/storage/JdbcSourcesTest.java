package com.surefoot.storage;

import static com.surefoot.storage.Samples.OTHER;
import static com.surefoot.storage.Samples.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.evidence.Sources;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcSourcesTest {

    private final CatalogueStore store;
    private final Sources sources;

    JdbcSourcesTest(TestDatabase database) {
        database.emptied();
        store = database.get(CatalogueStore.class);
        sources = database.get(Sources.class);
    }

    @Test
    void eachSourceHasTheTimeOfItsLastImport() {
        // given
        store.replace(SOURCE, sink -> {}, ImportProgress.SILENT);
        store.replace(OTHER, sink -> {}, ImportProgress.SILENT);
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);

        // when
        store.replace(SOURCE, sink -> {}, ImportProgress.SILENT);

        // then
        Map<String, Instant> imported = sources.listImported();
        assertThat(imported.get(SOURCE.id())).isBetween(before, Instant.now());
        assertThat(imported.get(OTHER.id())).isBefore(before);
    }

    @Test
    void anImportThatFailsWasNone() {
        // given
        store.replace(SOURCE, sink -> {}, ImportProgress.SILENT);
        Map<String, Instant> imported = sources.listImported();

        // when, then
        assertThatThrownBy(() -> store.replace(
                        SOURCE,
                        sink -> {
                            throw new IOException("cut short");
                        },
                        ImportProgress.SILENT))
                .hasMessageContaining("cut short");
        assertThat(sources.listImported()).isEqualTo(imported);
    }
}
