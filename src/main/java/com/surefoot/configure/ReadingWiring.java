package com.surefoot.configure;

import com.surefoot.catalogue.Cities;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueListing;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.rules.RuleReader;
import com.surefoot.sights.Sights;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Who reads which language. */
@Factory
final class ReadingWiring {

    @Singleton
    @Named("english")
    Reader english() {
        return new RuleReader(Language.ENGLISH);
    }

    @Singleton
    @Named("french")
    Reader french() {
        return new RuleReader(Language.FRENCH);
    }

    @Singleton
    Conversation conversation(List<Reader> readers, Cities cities, Sights sights, Clock clock) {
        return new Conversation(readers, new CatalogueListing(cities, sights, clock), clock);
    }
}
