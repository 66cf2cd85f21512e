/** What a browser needs for the pages: how much it loads, how soon it shows something, how soon it answers. */
@NullMarked
package com.surefoot.bench.pages;

import org.jspecify.annotations.NullMarked;
