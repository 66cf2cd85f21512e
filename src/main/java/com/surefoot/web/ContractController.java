package com.surefoot.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Serves the document that describes this server. */
@Controller
final class ContractController {

    /** RFC 9512. */
    private static final String YAML = "application/yaml";

    private static final String DOCUMENT = "/openapi/surefoot.yaml";

    private final byte[] document;

    ContractController() throws IOException {
        try (InputStream stream = ContractController.class.getResourceAsStream(DOCUMENT)) {
            if (stream == null) {
                throw new FileNotFoundException(
                        "There is no %s. Maybe the jar was put together without it?".formatted(DOCUMENT));
            }
            this.document = stream.readAllBytes();
        }
    }

    @Get(uri = "/openapi.yaml", produces = YAML)
    byte[] document() {
        return document.clone();
    }
}
