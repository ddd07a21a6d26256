/** The frame every page stands in: configuration of the operator, layout, home, error pages. Depends on language. */
package org.objectionportal.site;
