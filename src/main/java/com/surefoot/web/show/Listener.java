package com.surefoot.web.show;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Somebody who listens to a channel: knows what was heard last, and takes what follows when they are ready for more. */
final class Listener implements Subscription {

    private final Subscriber<? super Frame> subscriber;
    private final Channel channel;
    private final AtomicLong requested = new AtomicLong();
    private final AtomicInteger waking = new AtomicInteger();
    private long heard;
    private volatile boolean beat;
    private volatile boolean done;

    /** @param heard the number of the last change that was heard; 0 for none */
    Listener(Subscriber<? super Frame> subscriber, Channel channel, long heard) {
        this.subscriber = subscriber;
        this.channel = channel;
        this.heard = heard;
        // whoever comes back and has missed nothing hears at once that the line is up
        this.beat = heard > 0;
    }

    @Override
    public void request(long more) {
        requested.accumulateAndGet(more, (left, added) -> left + added < 0 ? Long.MAX_VALUE : left + added);
        wake();
    }

    @Override
    public void cancel() {
        done = true;
        channel.leave(this);
    }

    void beat() {
        beat = true;
        wake();
    }

    /** Tells what there is to tell; whoever wakes it while it does so makes it look again. */
    void wake() {
        if (waking.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            tell();
            seen = waking.addAndGet(-seen);
        } while (seen != 0);
    }

    private void tell() {
        while (!done && !channel.isEnded() && requested.get() > 0) {
            Optional<Frame> next = next();
            if (next.isEmpty()) {
                return;
            }
            requested.updateAndGet(left -> left == Long.MAX_VALUE ? left : left - 1);
            subscriber.onNext(next.get());
        }
        if (channel.isEnded() && !done) {
            cancel();
            subscriber.onComplete();
        }
    }

    private Optional<Frame> next() {
        Optional<Frame> told = channel.next(heard);
        if (told.isPresent()) {
            heard = told.get().no();
            beat = false;
            return told;
        }
        if (beat) {
            beat = false;
            return Optional.of(Frame.HEARTBEAT);
        }
        return Optional.empty();
    }
}
