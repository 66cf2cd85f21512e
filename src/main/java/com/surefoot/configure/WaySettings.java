package com.surefoot.configure;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.List;

/**
 * Who is asked for ways inside cities before they are reckoned by rules.
 *
 * @param ask routers by name, the one that is believed first; those without settings are passed over, and those that are not
 *     named are not asked
 */
@ConfigurationProperties("surefoot.ways")
public record WaySettings(
        @Bindable(defaultValue = "motis,otp,timetables,streets")
        List<String> ask) {

    public WaySettings {
        ask = ask.stream().map(String::strip).toList();
    }
}
