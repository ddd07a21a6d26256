/** The page on which people see their own content and what may be used. Depends on content and objection. */
package org.objectionportal.overview;
