package org.objectionportal.identity;

import io.vertx.ext.web.RoutingContext;

/**
 * Somebody is signing out: whoever keeps something for their browser forgets it now, so that nobody finds it after them at
 * the same device.
 */
public record SigningOut(RoutingContext browser) {
}
