package com.surefoot.narration.model;

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
     * @param listener hears the answer piece by piece as it comes in, on the thread that asks; once it has heard enough, or no
     *     sentence of use for too long, the answer is not waited for any longer
     * @return what came of it, be it a failure; nothing is thrown
     */
    Reply ask(Request request, Listener listener);
}
