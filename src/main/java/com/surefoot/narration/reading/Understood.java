package com.surefoot.narration.reading;

import java.util.List;

/**
 * What a reader made of a text. Every word that says something is in a thing heard or among what was not understood.
 *
 * @param heard in the order in which it counts: what comes later corrects what comes before
 * @param notUnderstood in the text's order, none of them within another
 */
public record Understood(List<Heard> heard, List<Span> notUnderstood) {

    public Understood {
        heard = List.copyOf(heard);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
