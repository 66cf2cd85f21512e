package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An answer as it comes in: whoever reads it waits no longer than the budget has it. */
final class PacedBody extends InputStream implements BodySubscriber<InputStream> {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final int BYTE = 0xff;

    /** Some bytes, its end, or what broke it. */
    private record Came(
            ByteBuffer bytes, boolean end, @Nullable Throwable broken) {}

    private final Budget budget;
    private final BlockingQueue<Came> queue = new LinkedBlockingQueue<>();
    private ByteBuffer current = NOTHING;
    private volatile @Nullable Subscription subscription;
    private boolean ended;

    PacedBody(Budget budget) {
        this.budget = budget;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        ByteBuffer all = ByteBuffer.allocate(
                buffers.stream().mapToInt(ByteBuffer::remaining).sum());
        buffers.forEach(all::put);
        queue.add(new Came(all.flip(), false, null));
    }

    @Override
    public void onError(Throwable broken) {
        queue.add(new Came(NOTHING, true, broken));
    }

    @Override
    public void onComplete() {
        queue.add(new Came(NOTHING, true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & BYTE;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        budget.check();
        while (!ended && !current.hasRemaining()) {
            take(await());
        }
        if (ended) {
            return -1;
        }
        int some = Math.min(most, current.remaining());
        current.get(into, from, some);
        return some;
    }

    private Came await() throws EndedException {
        try {
            Came came = queue.poll(budget.left().toNanos(), TimeUnit.NANOSECONDS);
            if (came == null) {
                throw budget.late();
            }
            return came;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EndedException.of(Cause.UNHEARD, "it was given up");
        }
    }

    private void take(Came came) throws EndedException {
        if (came.broken() != null) {
            throw EndedException.of(Cause.CUT_OFF, came.broken().getClass().getSimpleName() + " while it was read");
        }
        ended = came.end();
        current = came.bytes();
        budget.take(current.remaining());
        Subscription begun = subscription;
        if (!ended && begun != null) {
            // only now, so that who floods is not stored
            begun.request(1);
        }
    }

    /** Hangs up. */
    @Override
    public void close() {
        Subscription begun = subscription;
        if (begun != null) {
            begun.cancel();
        }
    }
}
