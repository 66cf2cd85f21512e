package com.surefoot.web.show;

import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import com.surefoot.show.Role;
import com.surefoot.show.Studio;
import io.micronaut.http.ByteBodyHttpResponseWrapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.netty.body.NettyByteBodyFactory;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.buffer.Unpooled;
import jakarta.inject.Singleton;
import java.util.Optional;
import reactor.core.publisher.Flux;

/** Streams of events, without anything between their bytes and the connection: thousands hear the same ones. */
@Singleton
final class Events {

    private final ShowScreens screens;
    private final Studio studio;

    Events(ShowScreens screens, Studio studio) {
        this.screens = screens;
        this.studio = studio;
    }

    /**
     * What those hear who show a key of a role.
     *
     * @param last the id of the last event that was heard
     */
    HttpResponse<?> of(HttpRequest<?> request, String show, Role role, Optional<String> last) {
        Channel channel = channel(show, role);
        NettyByteBodyFactory bodies =
                new NettyByteBodyFactory(((NettyHttpRequest<?>) request).getChannelHandlerContext().channel());
        return ByteBodyHttpResponseWrapper.wrap(
                HttpResponse.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        // what stands between must not collect events
                        .header("X-Accel-Buffering", "no"),
                bodies.adaptNetty(
                        Flux.from(channel.listen(last)).map(frame -> Unpooled.wrappedBuffer(frame.bytes()))));
    }

    /** What is on the screens of those who show a key of a role. */
    Channel channel(String show, Role role) {
        studio.scene(show);
        return screens.find(show, role)
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_SHOW, "There is no show '%s' any more. Maybe it was deleted?".formatted(show)));
    }
}
