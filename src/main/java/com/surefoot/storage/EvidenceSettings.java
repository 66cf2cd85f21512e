package com.surefoot.storage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long observations are kept one by one, and how long at all.
 *
 * @param foldAfter an observation's age at which it is folded with others that say the same
 * @param forgetAfter its age at which it is forgotten, unless it is the latest that its source said of the fact
 */
@ConfigurationProperties("surefoot.evidence")
record EvidenceSettings(
        @Bindable(defaultValue = "30d") Duration foldAfter,
        @Bindable(defaultValue = "3650d") Duration forgetAfter) {}
