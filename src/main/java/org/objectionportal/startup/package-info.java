/** Refuses to start where the portal could not keep its word. Depends on site. */
package org.objectionportal.startup;
