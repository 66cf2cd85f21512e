package com.surefoot.web.show;

import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.io.buffer.ByteBufferFactory;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.TypedMessageBodyWriter;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;

/** Writes events as they are: their bytes are shared by all connections, and copied for none. */
@Singleton
@Produces(MediaType.TEXT_EVENT_STREAM)
final class FrameWriter implements TypedMessageBodyWriter<Frame> {

    @Override
    public Argument<Frame> getType() {
        return Argument.of(Frame.class);
    }

    @Override
    public void writeTo(Argument<Frame> type, MediaType media, Frame frame, MutableHeaders headers, OutputStream stream)
            throws CodecException {
        try {
            stream.write(frame.bytes());
        } catch (IOException e) {
            throw new CodecException("An event cannot be written. Maybe nobody listens any more?", e);
        }
    }

    @Override
    public ByteBuffer<?> writeTo(
            Argument<Frame> type,
            MediaType media,
            Frame frame,
            MutableHeaders headers,
            ByteBufferFactory<?, ?> buffers) {
        return buffers.wrap(frame.bytes());
    }
}
