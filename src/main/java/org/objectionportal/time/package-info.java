/** The one clock. Depends on nothing. */
package org.objectionportal.time;
