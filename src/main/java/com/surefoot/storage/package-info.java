/** Keeps what sources say in a relational database and answers the domain's questions from it. */
@NullMarked
package com.surefoot.storage;

import org.jspecify.annotations.NullMarked;
