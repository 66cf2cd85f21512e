package com.surefoot.narration.model;

import java.util.function.Predicate;

/**
 * A language model, wherever it runs. It is asked to write JSON and nothing else: it has no tools, and whatever it writes is an
 * outsider's text to whoever reads it.
 */
public interface LanguageModel {

    /** Which one it is, as {@code ollama/llama3.1 at localhost:11434}; never its key. */
    String name();

    /**
     * Asks it and waits for its answer, no longer than the request allows.
     *
     * @param hearing hears the answer piece by piece as it comes in; once it returns false the answer is not waited for any longer
     * @return what came of it, be it a failure; nothing is thrown
     */
    Reply ask(Request request, Predicate<String> hearing);
}
