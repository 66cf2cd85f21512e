/** Tests of the HTTP face against a running server, each exchange held against {@code openapi/surefoot.yaml}. */
@NullMarked
package com.surefoot.web;

import org.jspecify.annotations.NullMarked;
