package com.surefoot.supply.liteapi;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The question whether an offer stands. */
final class PrebookRequest {

    private PrebookRequest() {}

    static byte[] write(String offer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = RatesRequest.JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("offerId", offer);
            json.writeBooleanField("usePaymentSdk", false);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
