/** Surefoot over HTTP: requests in, documents and problems out, as {@code openapi/surefoot.yaml} describes them. */
@NullMarked
package com.surefoot.web;

import org.jspecify.annotations.NullMarked;
