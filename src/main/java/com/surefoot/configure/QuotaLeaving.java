package com.surefoot.configure;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.inject.Singleton;

/** A server that ends leaves its parts of quotas to the others. */
@Singleton
final class QuotaLeaving implements ApplicationEventListener<ShutdownEvent> {

    private final QuotaSharing sharing;

    QuotaLeaving(QuotaSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        sharing.leave();
    }
}
