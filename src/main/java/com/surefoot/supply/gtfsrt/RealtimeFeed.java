package com.surefoot.supply.gtfsrt;

import static java.util.Objects.requireNonNull;

import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Changed;
import com.surefoot.supply.http.Polled;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Version;
import com.surefoot.transport.live.LiveListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the messages at one address of a live feed. A message that is not about right now counts as a failure, so that
 * who looks at the supplier sees it: what is there again and again with an old date is no live feed any more.
 */
final class RealtimeFeed implements Polled {

    private static final Logger LOG = LoggerFactory.getLogger(RealtimeFeed.class);

    private final SupplierClient supplier;
    private final Feed feed;
    private final Call call;
    private final Duration interval;
    private final LiveBoard board;
    private final LiveListener listener;
    private Version version = Version.NONE;

    RealtimeFeed(
            SupplierClient supplier, Feed feed, Call call, Duration interval, LiveBoard board, LiveListener listener) {
        this.supplier = requireNonNull(supplier, "supplier");
        this.feed = requireNonNull(feed, "feed");
        this.call = requireNonNull(call, "call");
        this.interval = requireNonNull(interval, "interval");
        this.board = requireNonNull(board, "board");
        this.listener = requireNonNull(listener, "listener");
    }

    @Override
    public SupplierClient supplier() {
        return supplier;
    }

    @Override
    public Duration interval() {
        return interval;
    }

    @Override
    public synchronized void poll() throws SupplierException {
        Optional<Changed<FeedMessage>> changed = supplier.askIfChanged(call, version, this::read);
        if (changed.isPresent()) {
            Reading reading = board.accept(feed, changed.get().value());
            LOG.debug("{}", reading);
            listener.heard(feed.source(), reading.runs(), reading.alerts());
            version = changed.get().version();
        }
    }

    private FeedMessage read(Body body) throws IOException {
        try {
            FeedMessage message = board.parse(feed, body.bytes());
            Optional<String> why = board.findWhyNotLive(message);
            if (why.isPresent()) {
                throw new IOException(why.get());
            }
            return message;
        } catch (BrokenSourceException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
