package com.surefoot.supply.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an answer as it comes in, up to so many bytes, and hangs up on one that goes on beyond. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final long SHORT = 8_192;

    private final long most;
    private final Runnable alive;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private @Nullable Subscription subscription;
    private byte[] bytes;
    private int length;

    /**
     * @param told how long it is going to be, as its header has it
     * @param alive told whenever something came
     */
    BoundedBody(long most, Optional<String> told, Runnable alive) {
        this.most = most;
        this.alive = alive;
        // once and for all where that can be, since an answer may be megabytes
        long expected = told.filter(text -> LENGTH.matcher(text).matches())
                .map(Long::parseLong)
                .orElse(SHORT);
        bytes = new byte[Math.toIntExact(Math.min(most, expected))];
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        alive.run();
        for (ByteBuffer buffer : buffers) {
            int some = buffer.remaining();
            if (length + (long) some > most) {
                hangUp();
                return;
            }
            if (length + some > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.min(most, 2L * (length + some))));
            }
            buffer.get(bytes, length, some);
            length += some;
        }
    }

    private void hangUp() {
        whole.completeExceptionally(new TooLongException(most));
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        whole.complete(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    }
}
