package com.surefoot.configure;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.KnownHotels;
import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueListing;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Guessing;
import com.surefoot.narration.reading.Likeness;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.model.ModelReader;
import com.surefoot.narration.reading.rules.RuleReader;
import com.surefoot.sights.Sights;
import com.surefoot.supply.llm.Models;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.ServiceLoader;

/** Who reads which language. */
@Factory
final class ReadingWiring {

    @Singleton
    @Named("english")
    Reader english(@Named("chinese") Reader chinese) {
        return new RuleReader(Language.ENGLISH, chinese);
    }

    @Singleton
    @Named("french")
    Reader french(@Named("chinese") Reader chinese) {
        return new RuleReader(Language.FRENCH, chinese);
    }

    @Singleton
    @Named("chinese")
    Reader chinese() {
        return new ChineseTripReader();
    }

    /** With a model, it is asked about what the rules leave; with a likeness of words built in, that may be guessed. */
    @Singleton
    Conversation conversation(
            List<Reader> rules, Models models, Cities cities, Sights sights, KnownHotels hotels, Clock clock) {
        List<Reader> readers = rules.stream()
                .map(reader -> models.find()
                        .<Reader>map(model -> new ModelReader(reader, model, models.limits()))
                        .orElse(reader))
                .toList();
        Guessing guessing = new Guessing(ServiceLoader.load(Likeness.class).findFirst());
        return new Conversation(readers, new CatalogueListing(cities, sights, hotels, clock), guessing, clock);
    }
}
