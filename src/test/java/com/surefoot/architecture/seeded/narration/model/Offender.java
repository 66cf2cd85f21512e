package com.surefoot.architecture.seeded.narration.model;

/** Breaks a rule on purpose, so that the rule is seen to bite. */
public interface Offender {

    void asks(dev.langchain4j.model.chat.StreamingChatModel model);
}
